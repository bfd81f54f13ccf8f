import { fingerprint } from '../state/fingerprint.ts';
import { normalize } from '../state/normalize.ts';
import type { Lock } from '../state/lock.ts';
import { localeRule, type Path, type WordsPart } from '../check/rule.ts';
import { agreedTerms, tradedPoints, type Trade } from '../check/traded-points.ts';

/** A point of a list: its key, and the fingerprint that the lock would have of it. */
type Point = readonly [key: string, print: string];

interface Lists {
  readonly points: readonly Point[];
  /** What the words themselves show, whatever a lock knows. */
  readonly traded?: readonly Trade[];
}

export const rule = localeRule({
  id: 'points-swapped',
  description:
    'The points of a translated list stand in the order of the source: none is what locks know as the translation of another one, and no two of them have each other’s code, links, numbers, names and terms.',
  explains: ['code-kept', 'links-kept', 'names-kept', 'numbers-kept', 'length-ratio'],
  prepare: agreedTerms,
  words({ texts, language, pairs }, terms): Lists | undefined {
    const points = texts.flatMap(({ key, path, text, isOwn }): Point[] =>
      isOwn || typeof path.at(-1) !== 'number'
        ? []
        : [[key, fingerprint(language.isSource ? text : normalize(text))]],
    );
    if (points.length === 0) return undefined;
    const traded = tradedPoints(pairs, terms);
    return { points, ...(traded.length > 0 && { traded }) };
  },
  check({ source, files, originals, lock }, report) {
    if (!source) return;
    const sources = new Map(originals.map(({ name, value }) => [name, new Map(value.points)]));
    for (const file of files) {
      const traded = file.value.traded ?? [];
      const exact = new Set(traded.flatMap(({ keys, isExact }) => (isExact ? keys : [])));
      const tell: Tell = (key, message) =>
        report(file, message, 'Put the points in the order of the source.', {
          path: pathOf(key),
          // It stands for faults of code and numbers, which are no smaller.
          severity: exact.has(key) ? 'error' : 'warning',
        });
      const told = new Set(sayWhatLockKnows(file, sources.get(file.name), lock, tell));
      for (const { keys } of traded) {
        if (keys.some((key) => told.has(key))) continue;
        const [one, two] = keys;
        tell(one, `“${one}” looks like the translation of “${two}”, by what both languages share.`);
        tell(two, `“${two}” looks like the translation of “${one}”, by what both languages share.`);
      }
    }
  },
});

type Tell = (key: string, message: string) => void;

function sayWhatLockKnows(
  file: WordsPart<Lists>,
  original: ReadonlyMap<string, string> | undefined,
  lock: Lock | undefined,
  tell: Tell,
): string[] {
  if (!lock?.size) return [];
  const { points } = file.value;
  const lineOf = (key: string) => lock.get(`${file.name}.${key}`);
  // Where the source has changed, its points may have moved, and the translation with them.
  const known = points.filter(([key]) => lineOf(key)?.exact === original?.get(key));
  const told: string[] = [];
  for (const [key, print] of known) {
    if (lineOf(key)?.target === print) continue;
    const other = known.find(
      ([name]) => name !== key && listOf(name) === listOf(key) && lineOf(name)?.target === print,
    );
    if (!other || points.some(([name, own]) => name === other[0] && own === print)) continue;
    told.push(key);
    tell(key, `“${key}” is the translation of “${other[0]}”.`);
  }
  return told;
}

function listOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function pathOf(key: string): Path {
  return key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
