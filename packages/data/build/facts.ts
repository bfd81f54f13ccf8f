import type { Example, Facts } from '@polystatus/status/compiled';
import type { Content } from '@polystatus/status/content';
import { curlLine } from '@polystatus/status/curl';
import { statusClass } from '@polystatus/status/status-class';
import { packTexts } from './dictionary.ts';

/**
 * The module with all facts: a row a code, its id before the JSON of what the id does not tell,
 * without the curl lines, which requests tell.
 *
 * As plain objects they are three times as long: the same keys, header fields, addresses and lines
 * of examples come again and again. `src/unpack-facts.ts` reads a row when its code is asked for.
 *
 * @throws {TypeError} for facts whose id says something else
 */
export function factsSource({ ids, facts, owners }: Content): string {
  const registry = Object.values(owners).find(({ kind }) => kind === 'registry')?.id ?? '';
  const stored = ids.map((id) => {
    const { id: own, code, owner, class: ownClass, ...rest }: Partial<Facts> = facts[id] ?? {};
    const told = [id, Number(id.slice(-3)), id.slice(0, -4) || registry];
    if (`${[own, code, owner]}` !== `${told}` || ownClass !== statusClass(Number(code)))
      throw new TypeError(`The facts of ${id} are not those that its id tells.`);
    return { ...rest, examples: rest.examples?.map(withoutCurl) };
  });
  const { words, texts } = packTexts([...stored, registryFirst(owners)].map(json));
  const rows = ids.map((id, place) => id + (texts[place] ?? ''));
  return `/** What \`src/dictionary.ts\` puts back. */
export const words: readonly string[] = /* @__PURE__ */ ${JSON.stringify(words.join('\n'))}.split('\\n');

/** Id and facts of each code. */
export const rows: readonly string[] = /* @__PURE__ */ ${JSON.stringify(rows.join('\n'))}.split('\\n');

/** The registry first. */
export const packedOwners = ${JSON.stringify(texts.at(-1))};

/** Whose ids are bare numbers. */
export const registry = ${JSON.stringify(registry)};
`;
}

/** @throws {TypeError} for another line than the one that the request tells */
function withoutCurl({ curl, ...rest }: Example): Omit<Example, 'curl'> {
  if (curl !== curlLine(rest))
    throw new TypeError(`This is not the line that sends the request: ${curl}`);
  return rest;
}

/** JSON in which the characters that stand for words are escaped. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0100-\u02ff]/g,
    (letter) => `\\u0${letter.charCodeAt(0).toString(16)}`,
  );
}

function registryFirst(owners: Content['owners']): unknown[] {
  return Object.values(owners).sort(
    (a, b) => Number(b.kind === 'registry') - Number(a.kind === 'registry'),
  );
}
