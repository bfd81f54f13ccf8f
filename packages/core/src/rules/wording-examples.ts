import type { Locale as LocaleFile } from '#generated/schemas.ts';
import { finderOf, smallProse, wordingOf, type Finder } from '../language/phrase/wording.ts';
import { localeFile } from '../state/message-id.ts';
import { localeRule, type Language, type Path } from '../check/rule.ts';
import { placeName, placeNames } from '../check/place-name.ts';
import { isEntryField } from '../validate/message-schema.ts';

type Item = NonNullable<LocaleFile['wording']>[number];
type Say = (message: string, hint: string, path: Path) => void;

export const rule = localeRule<readonly string[], never>({
  id: 'wording-examples',
  description:
    'Each item of the wording list can be read, names places that exist, and does what its examples show: every phrase to avoid is found in a wrong one, none in a right one, and every exception is needed by a right one.',
  words: ({ kind, texts }) =>
    kind === 'entry'
      ? undefined
      : [...new Set(texts.flatMap((text) => placeNames(placeName(text))))],
  check({ language, source, files, originals }, report) {
    const items = language.locale?.wording ?? [];
    if (items.length === 0) return;
    const places = new Set([...files, ...originals].flatMap(({ value }) => value));
    for (const [index, item] of items.entries()) {
      const say: Say = (message, hint, path) => {
        report(localeFile(language.tag), message, hint, { path: ['wording', index, ...path] });
      };
      checkPlaces(item, places, say);
      checkExamples(item, language, say);
      readAll(item, 'source', source?.tag ?? language.tag, say);
    }
  },
});

function checkPlaces({ in: names = [] }: Item, places: ReadonlySet<string>, say: Say): void {
  for (const [at, name] of names.entries())
    if (!isEntryField(name) && !places.has(name))
      say(
        `There is no place “${name}”.`,
        'Name a field of entries (causes), the interface (ui), a part of it (ui/site) or a key (ui/*.heading).',
        ['in', at],
      );
}

function checkExamples(item: Item, language: Language, say: Say): void {
  const { tag, locale } = language;
  const avoid = readAll(item, 'avoid', tag, say);
  const unless = readAll(item, 'unless', tag, say);
  if (!avoid || !unless) return;
  const small = (text: string): string => smallProse(text, tag, locale?.typography.quotes ?? []);
  const [wrong, right] = [item.wrong.map(small), item.right.map(small)];
  const whole = wordingOf(avoid, unless);
  for (const [at, text] of wrong.entries())
    if (whole.findIn(text) === undefined)
      say('Nothing to avoid is found in this example.', 'Correct the example or a phrase.', [
        'wrong',
        at,
      ]);
  for (const [at, text] of right.entries()) {
    const found = whole.findIn(text);
    if (found !== undefined)
      say(`“${found}” is found in this right example.`, 'Correct the example or a phrase.', [
        'right',
        at,
      ]);
  }
  for (const [at, one] of avoid.entries())
    if (!wrong.some((text) => wordingOf([one], unless).findIn(text) !== undefined))
      say('No wrong example has this phrase.', 'Add one to “wrong”.', ['avoid', at]);
  for (const at of unless.keys())
    if (!right.some((text) => wordingOf(avoid, unless.toSpliced(at, 1)).findIn(text) !== undefined))
      say(
        'No right example needs this exception.',
        'Add one to “right”, or remove the exception.',
        ['unless', at],
      );
}

/** @returns `undefined` where one of them cannot be read */
function readAll(
  item: Item,
  list: 'avoid' | 'unless' | 'source',
  tag: string,
  say: Say,
): readonly Finder[] | undefined {
  const read = (item[list] ?? [])
    .map((phrase) => finderOf(phrase, tag))
    .map((one) =>
      list !== 'unless' && typeof one !== 'string' && !one.sure
        ? 'No two signs of it are certain to be there.'
        : one,
    );
  for (const [at, one] of read.entries())
    if (typeof one === 'string')
      say(one, 'Correct the phrase; locales/README.md says how they are written.', [list, at]);
  const finders = read.filter((one) => typeof one !== 'string');
  return finders.length === read.length ? finders : undefined;
}
