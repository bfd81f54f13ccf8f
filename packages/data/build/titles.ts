/**
 * Packs titles into one string: `|` between codes, the number only where it is not the
 * previous one plus one, the owner before its first code.
 *
 * A plain object of titles costs a sixth more after compression; unpacking happens once, on import.
 * Numbers shared by all languages would save 90 B of a further one, but cost each alone 80 B more.
 *
 * @param titles id or `4xx` → title, or title and summary on two lines
 * @example packTitles({ '404': 'Not Found', '405': 'Method Not Allowed', 'nginx/444': 'No Response' })
 * // '404Not Found|Method Not Allowed|nginx/444No Response'
 */
export function packTitles(titles: Readonly<Record<string, string>>): string {
  let previousOwner = '';
  let expected = -1;
  const parts: string[] = [];
  for (const id of byOwner(Object.keys(titles))) {
    const title = titles[id] ?? '';
    if (title.includes('|') || /^(?:[\d/]|xx)|^[a-z-]+\//.test(title))
      throw new Error(`The title “${title}” cannot be packed.`);
    const slash = id.indexOf('/');
    const owner = id.slice(0, slash + 1);
    const number = id.slice(slash + 1);
    const prefix =
      owner !== previousOwner ? owner + number : number === String(expected) ? '' : number;
    parts.push(prefix + title);
    previousOwner = owner;
    expected = Number(number) + 1;
  }
  return parts.join('|');
}

/** The registry first: its meaning of a number is the primary one. Then each owner’s codes together. */
function byOwner(ids: readonly string[]): string[] {
  const owners = Map.groupBy(ids, (id) => id.slice(0, id.indexOf('/') + 1));
  return [...(owners.get('') ?? []), ...[...owners].flatMap(([owner, own]) => (owner ? own : []))];
}

/** The module that unpacks them. */
export function titlesSource(tag: string, titles: Readonly<Record<string, string>>): string {
  return `import { unpack } from '../../src/unpack.ts';
import type { ClassId, Code, Id } from '../ids.ts';

const titles = /* @__PURE__ */ unpack(${JSON.stringify(packTitles(titles))});

/** BCP 47 tag of the titles in this module. */
export const locale = '${tag}';

/**
 * The title of a code in this language.
 *
 * @param codeOrId a number (the registry’s meaning, or that of the only owner), an id such as
 * \`nginx/499\`, or \`4xx\` and \`5xx\` for codes without words of their own
 * @returns \`undefined\` for an unknown code, and for a number that several owners use and the registry does not
 * @example title(404) // ${JSON.stringify(titles['404'])}
 */
export function title(codeOrId: Id | ClassId | Code): string;
export function title(codeOrId: number | string): string | undefined;
export function title(codeOrId: number | string): string | undefined {
  return titles[codeOrId];
}
`;
}

/** Numbers that several owners use and the registry does not: a bare number does not tell which is meant. */
export function ambiguousNumbers(ids: readonly string[]): number[] {
  const owners = new Map<string, number>();
  for (const id of ids) {
    if (!id.includes('/')) owners.set(id, -Infinity);
    else owners.set(id.slice(-3), (owners.get(id.slice(-3)) ?? 0) + 1);
  }
  return [...owners]
    .filter(([, count]) => count > 1)
    .map(([number]) => Number(number))
    .sort((a, b) => a - b);
}
