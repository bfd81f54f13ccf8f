import { fingerprint } from '../state/fingerprint.ts';
import { normalize } from '../state/normalize.ts';
import { localeRule, type Path } from '../check/rule.ts';

/** A point of a list: its key, and the fingerprint that the lock would have of it. */
type Point = readonly [key: string, print: string];

export const rule = localeRule({
  id: 'points-swapped',
  description:
    'The points of a translated list stand in the order of the source: none is what locks know as the translation of another one.',
  severity: 'warning',
  explains: ['code-kept', 'links-kept', 'names-kept', 'numbers-kept', 'length-ratio'],
  words({ texts, language }) {
    const points = texts.flatMap(({ key, path, text, isOwn }): Point[] =>
      isOwn || typeof path.at(-1) !== 'number'
        ? []
        : [[key, fingerprint(language.isSource ? text : normalize(text))]],
    );
    return points.length > 0 ? points : undefined;
  },
  check({ source, files, originals, lock }, report) {
    if (!source || !lock?.size) return;
    const sources = new Map(originals.map(({ name, value }) => [name, new Map(value)]));
    for (const file of files) {
      const original = sources.get(file.name);
      const lineOf = (key: string) => lock.get(`${file.name}.${key}`);
      // Where the source has changed, its points may have moved, and the translation with them.
      const known = file.value.filter(([key]) => lineOf(key)?.exact === original?.get(key));
      for (const [key, print] of known) {
        if (lineOf(key)?.target === print) continue;
        const other = known.find(
          ([name]) =>
            name !== key && listOf(name) === listOf(key) && lineOf(name)?.target === print,
        );
        if (!other || file.value.some(([name, own]) => name === other[0] && own === print))
          continue;
        report(
          file,
          `“${key}” is the translation of “${other[0]}”.`,
          'Put the points in the order of the source.',
          { path: pathOf(key) },
        );
      }
    }
  },
});

function listOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function pathOf(key: string): Path {
  return key.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
