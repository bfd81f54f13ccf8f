import type { Facts } from '@polystatus/status/compiled';
import type { Article } from '../prose.ts';

/** How somebody met a code, and the section of its page that is for them. */
export interface Way {
  /** A message `code:ways.<name>`; its title is the heading of the section, too. */
  readonly name: 'visitor' | 'client' | 'server' | 'log';
  /** The section. */
  readonly id: 'visitors' | 'clients' | 'servers';
}

const SECTIONS = {
  visitor: 'visitors',
  client: 'clients',
  server: 'servers',
  log: 'servers',
} as const satisfies Record<Way['name'], Way['id']>;

/**
 * The ways in which people meet a code. One that is only logged reaches neither visitors nor
 * programs: it has its own. Of an interim response a browser shows nothing.
 */
export function waysTo(
  { seenIn, class: group }: Pick<Facts, 'seenIn' | 'class'>,
  text: Pick<Article, 'client' | 'server'>,
): Way[] {
  const names: readonly Way['name'][] = seenIn.includes('response')
    ? ['visitor', 'client', 'server']
    : ['log'];
  return names
    .filter((name) => name !== 'visitor' || group !== 'informational')
    .filter((name) => name !== 'client' || text.client.length > 0)
    .filter((name) => SECTIONS[name] !== 'servers' || text.server.length > 0)
    .map((name) => ({ name, id: SECTIONS[name] }));
}

/** The message that heads a section: that of the way which leads there, else what it holds. */
export function headingOf(field: 'client' | 'server', ways: readonly Way[]): string {
  const own = ways.find(({ id }) => id === `${field}s`);
  return own ? `code:ways.${own.name}.title` : `facts:part.${field}`;
}
