/*
 * How readers spell and misspell a name: without accents, in capitals, with one slip. The same on
 * every run.
 */

/** Kinds of spelling and the name so spelt. */
export function* spellingsOf(name: string, tag: string): Generator<[string, string]> {
  yield ['as is', name];
  yield ['no accents', name.replaceAll('ı', 'i').normalize('NFD').replace(/\p{M}/gu, '')];
  yield ['capitals', name.toUpperCase()];
  yield ['locale capitals', name.toLocaleUpperCase(tag)];
  for (const [kind, edit] of Object.entries(TYPOS)) {
    const typo = mistype(name, kind, edit);
    if (typo !== undefined) yield [`typo: ${kind}`, typo];
  }
}

type Edit = (word: string, at: number, random: number) => string;

const TYPOS: Readonly<Record<string, Edit>> = {
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  swap: (word, at) => {
    const left = Math.min(at, word.length - 2);
    return word.slice(0, left) + word.charAt(left + 1) + word.charAt(left) + word.slice(left + 2);
  },
  replace: (word, at, random) => {
    const letter = String.fromCharCode(97 + (random % 26));
    return word.slice(0, at) + (letter === word.charAt(at) ? 'x' : letter) + word.slice(at + 1);
  },
  double: (word, at) => word.slice(0, at + 1) + word.slice(at),
};

/** One slip in one word of five letters or more; the same one on every run. */
function mistype(name: string, kind: string, edit: Edit): string | undefined {
  const words = [...name.matchAll(/\p{L}{5,}/gu)];
  const seed = hash(`${kind} ${name}`);
  const word = words[seed % words.length];
  if (!word) return undefined;
  const changed = edit(word[0], (seed >>> 8) % word[0].length, seed >>> 16);
  return name.slice(0, word.index) + changed + name.slice(word.index + word[0].length);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
