import type { Locale } from '#generated/schemas.ts';
import { finderOf, smallProse, wordingOf, type Finder } from '../language/phrase/wording.ts';
import { fileRule, type Path } from '../check/rule.ts';

type Item = NonNullable<Locale['wording']>[number];
type Say = (message: string, hint: string, path: Path) => void;

export const rule = fileRule({
  id: 'wording-examples',
  description:
    'Each item of the wording list can be read and does what its examples show: every phrase to avoid is found in a wrong one, none in a right one, and every exception is needed by a right one.',
  of: ['locale'],
  check({ identity: { tag }, value }, report) {
    for (const [index, item] of (value?.wording ?? []).entries()) {
      const say: Say = (message, hint, path) => {
        report(message, hint, { path: ['wording', index, ...path] });
      };
      checkExamples(item, tag, value?.typography.quotes ?? [], say);
      readAll(item, 'source', tag, say);
    }
  },
});

function checkExamples(item: Item, tag: string, quotes: readonly string[], say: Say): void {
  const avoid = readAll(item, 'avoid', tag, say);
  const unless = readAll(item, 'unless', tag, say);
  if (!avoid || !unless) return;
  const small = (text: string): string => smallProse(text, tag, quotes);
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
