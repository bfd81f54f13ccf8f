import { literal } from '../language/literal.ts';
import { editProse } from '../language/prose.ts';
import { hasHabit } from '../language/writing.ts';
import { messageRule, type Language } from '../check/rule.ts';
import { DIGIT } from '../language/traits.ts';

/** The units of a language, and what stands before them. */
interface Units {
  readonly pattern: RegExp;
  readonly space: string;
  /** The unit as it is to be written, by all its forms. */
  readonly right: ReadonlyMap<string, string>;
}

export const rule = messageRule({
  id: 'units',
  description:
    'A unit after a number is written as the units of locale.yaml say, after the space they name.',
  needs: DIGIT,
  ownWords: false,
  prepare: unitsOf,
  check({ prose }, report, units) {
    const [wrong] =
      prose.match(units.pattern)?.filter((one) => corrected(one, units) !== one) ?? [];
    if (wrong === undefined) return;
    const [, unit = ''] = /(\p{L}+)$/u.exec(wrong) ?? [];
    const name = units.right.get(unit) ?? unit;
    report(
      `“${wrong}” is not how ${name} is written after a number.`,
      name === unit
        ? `Put ${units.space === '' ? 'no space' : `the space U+${code(units.space)}`} before it.`
        : `Write ${corrected(wrong, units)}.`,
    );
  },
  fix(text, { language }) {
    const units = unitsOf(language);
    return units
      ? editProse(text, (prose) => prose.replace(units.pattern, (one) => corrected(one, units)))
      : text;
  },
});

function code(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function corrected(found: string, { right, space }: Units): string {
  return found.replace(
    /(\d)\s*(\p{L}+)$/u,
    (_all, digit: string, unit: string) => digit + space + (right.get(unit) ?? unit),
  );
}

function unitsOf({ locale, tag }: Language): Units | undefined {
  const list = locale?.units;
  if (!list) return undefined;
  const right = new Map(
    Object.entries(list.names).flatMap(([name, others]) =>
      [name, ...others].map((form): [string, string] => [form, name]),
    ),
  );
  return {
    pattern: new RegExp(
      `\\d(?:[\\d.,]*\\d)?[^\\S\\n]*(?:${formsOf([...right.keys()], tag)})`,
      'gu',
    ),
    space: list.space,
    right,
  };
}

/** Not the beginning of a word; 8MB이지만 and 8MBです go on in another script, 30秒間 in the same. */
function formsOf(all: readonly string[], tag: string): string {
  const { latin = [], own = [] } = Object.groupBy(all, (form) =>
    /\p{Script=Latin}$/u.test(form) ? 'latin' : 'own',
  );
  const end = hasHabit(tag, 'blanks') ? '(?![\\p{L}\\p{N}])' : '';
  return [
    ...latin.map((form) => `${literal(form)}(?![\\p{Script=Latin}\\p{N}])`),
    ...own.map((form) => literal(form) + end),
  ].join('|');
}
