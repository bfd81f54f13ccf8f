import { parseRegistry, type RegistryEntry } from '@polystatus/core/parse';
import { identify, isCodeId } from '@polystatus/core/read';
import type { Tier } from '@polystatus/core/validate';
import { isRegistered, parseStatusId, REGISTRY_OWNER, statusPath } from '@polystatus/status/id';
import type { Change } from '../../edit/change.ts';
import { UsageError } from '../arguments.ts';
import { newDraft, newEntry } from './entry.ts';

const SCHEMA = '# yaml-language-server: $schema=';

/** What is there already: paths below the root, and the registry’s table. */
export interface Present {
  readonly paths: ReadonlySet<string>;
  readonly registry: string | undefined;
  readonly sourceTag: string;
  /** The languages it is translated into. */
  readonly targets: readonly Target[];
}

interface Target {
  readonly tag: string;
  readonly tier: Tier;
}

/**
 * Facts, source entry and drafts of a new code. What a person must fill in is empty, so that the
 * check names each of them until it is done; translators have some days before it insists.
 *
 * @param today as year-month-day
 */
export function newCode(
  id: string,
  { paths, registry, sourceTag, targets }: Present,
  today: string,
): Change[] {
  if (!isCodeId(id))
    throw new UsageError(
      `“${id}” is no id of a code. Write 404 for one of the registry, nginx/499 for one of an owner.`,
    );
  const { owner, number } = parseStatusId(id);
  const facts = `content/${statusPath(id)}`;
  if (paths.has(facts)) throw new UsageError(`${id} is there already: ${facts}.`);
  const known =
    owner === 'iana' && registry !== undefined ? parseRegistry(registry).get(number) : undefined;
  const changes: Change[] = [
    made(facts, factsText(owner, number, { known, shared: isShared(owner, number, paths) })),
    made(`locales/${sourceTag}/${statusPath(id)}`, newEntry(today)),
    ...targets.flatMap(({ tag, tier }) => {
      const draft = newDraft(id, tier);
      return draft === undefined ? [] : [made(`locales/${tag}/${statusPath(id)}`, draft)];
    }),
  ];
  const ownerFile = `content/${owner}/owner.yaml`;
  if (!paths.has(ownerFile)) changes.unshift(made(ownerFile, OWNER));
  return changes.filter(({ path }) => !paths.has(path));
}

function made(path: string, after: string): Change {
  return { path, before: undefined, after };
}

/** Whether another owner than the registry has the number too. */
function isShared(owner: string, number: string, paths: ReadonlySet<string>): boolean {
  return (
    owner !== REGISTRY_OWNER &&
    [...paths].some((path) => {
      const other = identify(path);
      return other?.kind === 'facts' && other.number === number && !isRegistered(other.id);
    })
  );
}

function factsText(
  owner: string,
  number: string,
  { known, shared }: { known: RegistryEntry | undefined; shared: boolean },
): string {
  const section = known?.section === undefined ? [] : [`    section: "${known.section}"`];
  const lines = [
    `${SCHEMA}../../packages/core/schemas/facts.schema.json`,
    // A leading zero would be read as another number by some.
    `code: ${Number(number)}`,
    `phrase: ${known?.phrase ?? '"" # as the registry or the owner has it'}`,
    ...(owner === 'iana' ? [`state: ${known?.state ?? 'registered'}`] : []),
    ...(known?.expires === undefined ? [] : [`expires: "${known.expires}"`]),
    'defined-in:',
    `  - document: ${known?.document ?? '"" # RFC 9110, or a title'}`,
    ...section,
    ...(known ? [] : ['    url: "" # not for RFCs']),
    'content: "" # allowed or none',
    'related: [] # "404", nginx/499',
    ...(shared ? ['precedence:', '  place: "" # among the owners of the number; 1 is first'] : []),
    'examples:',
    '  - request: "" # request line and header fields',
    '    response: "" # status line, header fields, content',
  ];
  return `${lines.join('\n')}\n`;
}

const OWNER = `${SCHEMA}../../packages/core/schemas/owner.schema.json
name: "" # as the owner writes it
documentation: "" # https address
kind: "" # server, network, platform, framework, draft or informal
`;
