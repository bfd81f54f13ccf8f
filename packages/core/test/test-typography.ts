import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { languageOf } from '../src/check/language.ts';
import { buildProject } from '../src/validate/project.ts';
import { sources } from './project.ts';
import { testRule, type Row } from './test-rule.ts';
import { typographyProject } from './typography-project.ts';

/** Texts of a language: what is wrong, with what the fix makes of it, and what is right. */
interface Texts {
  /** Without a third part, only people can say what is right. */
  readonly wrong: readonly (readonly [title: string, text: string, fixed?: string])[];
  /** Also what the fix leaves alone. */
  readonly right: readonly string[];
}

/**
 * Tests a convention of typography in languages that take it up, and that it is silent where one
 * does not.
 *
 * @example testTypography('comma-below', { ro: { wrong: [['a cedilla', 'şi', 'și']], right: ['și'] } })
 */
export function testTypography(id: string, languages: Readonly<Record<string, Texts>>): void {
  const all = Object.entries(languages);
  testRule(
    id,
    all.flatMap(([tag, texts]) => rowsOf(id, tag, texts)),
  );
  test.each(
    all.flatMap(([tag, { wrong, right }]) => [
      ...wrong.map(([title, text, fixed = text]) => [tag, title, text, fixed] as const),
      ...right.map((text) => [tag, text, text, text] as const),
    ]),
  )('%s fixed: %s', (tag, _title, text, fixed) => {
    const fix = fixIn(id, tag);
    expect([fix(text), fix(fixed)]).toEqual([fixed, fixed]);
  });
}

function rowsOf(id: string, tag: string, { wrong, right }: Texts): Row[] {
  const row = (title: string, text: string, faults: readonly string[], own = [id]): Row => [
    `${tag}: ${title}`,
    typographyProject({ tag, rules: own }, text),
    faults,
  ];
  return [
    ...wrong.map(([title, text]) => row(title, text, [tag])),
    ...right.map((text) => row(text, text, [])),
    row('where it is not listed', wrong[0]?.[1] ?? '', [], []),
  ];
}

/** Of the project only what the fix looks at, which takes no time. */
function fixIn(id: string, tag: string): (text: string) => string {
  const files = sources(typographyProject({ tag, rules: [id] }, ''));
  const project = buildProject(
    files.filter(({ path }) => path.startsWith(`locales/${tag}/`)),
    [],
  );
  const locale = project.locales.get(tag);
  const rule = rules.find((one) => one.id === id);
  if (!locale || !rule?.fix) throw new Error(`${id} has no fix for ${tag}.`);
  const language = languageOf(project, locale);
  return (text) => {
    const message = { path: ['causes', 0], key: 'causes.0', text };
    return rule.fix?.(text, { language, message, source: undefined }) ?? text;
  };
}
