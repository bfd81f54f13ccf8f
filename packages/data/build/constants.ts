import type { Content } from '@polystatus/status/content';
import { constantName } from '../src/constant-name.ts';

/** Names that neither the registry nor its documents had, but much code has (the npm package http-status-codes). */
const HABITS: Readonly<Record<string, string>> = {
  REQUEST_TOO_LONG: '413',
  INSUFFICIENT_SPACE_ON_RESOURCE: 'webdav-drafts/419',
  METHOD_FAILURE: 'webdav-drafts/420',
};

interface Name {
  readonly name: string;
  readonly code: number;
  readonly remark: string;
}

/** A constant a name: tree-shakable, since most apps need three of them. */
export function constantsSource(content: Content): string {
  return [...current(content), ...former(content)]
    .map(({ name, code, remark }) => `/** ${remark} */\nexport const ${name} = ${code};\n`)
    .join('');
}

/** Former name → code, as far as it is no current one. */
export function namesSource(content: Content): string {
  const names = former(content).map(({ name, code }) => [name, code]);
  return `/** Names of former documents, and some that are habit. */
export const formerNames: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(names))};\n`;
}

function current({ ids, facts }: Content): Name[] {
  return ids.flatMap((id) => {
    const own = facts[id];
    if (own?.owner !== 'iana' || own.state === 'unused') return [];
    const { code, phrase, definedIn, state } = own;
    const [source] = definedIn;
    const where = [source?.document, source?.section && `Section ${source.section}`];
    const note = state === 'registered' ? '' : ` (${state})`;
    const remark = `${code} ${phrase}${note}: ${where.filter(Boolean).join(', ')}.`;
    return [{ name: constantName(phrase), code, remark }];
  });
}

/** Names that are spelt alike, but for where words begin, add nothing: `REQUEST_TIME_OUT`. */
function former(content: Content): Name[] {
  const spelt = (name: string): string => name.replaceAll('_', '');
  const known = new Map(current(content).map(({ name }) => [spelt(name), name]));
  const found = new Map<string, Name>();
  const add = (name: string, code: number, remark: string): void => {
    if (!known.has(spelt(name)) && !found.has(name)) found.set(name, { name, code, remark });
  };
  for (const { code, owner, phrase, formerPhrases, state } of Object.values(content.facts)) {
    if (owner !== 'iana') continue;
    const instead =
      state === 'unused' ? '' : ` @deprecated It is {@link ${constantName(phrase)}} now.`;
    for (const one of formerPhrases)
      add(constantName(one.phrase), code, `${code}, “${one.phrase}” in ${one.document}.${instead}`);
  }
  for (const [name, id] of Object.entries(HABITS)) {
    const own = content.facts[id];
    if (own) add(name, own.code, `${own.code}, a habit: the phrase is “${own.phrase}”.`);
  }
  return [...found.values()];
}
