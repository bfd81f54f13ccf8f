import type { Count, Coverage } from '@polystatus/status/compiled';
import type { Said, Words } from './words.ts';

type Tier = keyof Coverage['tiers'];

/** Names of the parts of an entry, as tables and code pages call them too. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'table.name',
  summary: 'table.summary',
  description: 'table.details',
  causes: 'facts:part.causes',
  client: 'facts:part.client',
  server: 'facts:part.server',
  visitor: 'code.visitor',
  headers: 'facts:label.headers',
  examples: 'facts:part.examples',
  related: 'facts:part.related',
  interface: 'coverage.interface',
};

export interface CoverageRow {
  readonly name: Said;
  readonly count: Count;
}

export const tierRows = ({ tiers }: Coverage, t: Words): CoverageRow[] =>
  Object.entries(tiers).map(([tier, count]) => ({ name: t(`coverage.tiers.${tier}`), count }));

/** The tier that a language promises, or works for, and how far it is on the way there. */
export const goalOf = ({
  promised,
  tiers,
}: Coverage): { readonly tier: Tier; readonly share: number } => {
  const tier = promised === 'none' ? 'titles' : promised;
  return { tier, share: tiers[tier].share };
};

/** In the order in which a page shows the parts. */
export const fieldRows = ({ fields }: Coverage, t: Words): CoverageRow[] => {
  const order = Object.keys(FIELDS);
  return Object.entries(fields)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([field, count]) => ({ name: t(FIELDS[field] ?? `coverage.${field}`), count }));
};
