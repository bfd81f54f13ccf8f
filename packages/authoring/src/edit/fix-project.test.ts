import { buildProject, rules } from '@polystatus/core';
import {
  edit,
  EN,
  EN_LOCALE,
  EN_UI,
  faults,
  FR,
  FR_LOCALE,
  FR_UI,
  sources,
  TR,
  TR_LOCALE,
  type Overrides,
} from '@polystatus/core/test/project';
import { typographyProject } from '@polystatus/core/test/typography-project';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText } from '../../test/yaml-text.ts';
import { fixProject } from './fix-project.ts';
import { setMessage } from './set-message.ts';

const CAUSE = 'L’adresse a été mal saisie.';
const fix = (overrides: Overrides) => fixProject(buildProject(sources(overrides), []));

test.each<[title: string, wrong: string, right: string, rules: string[]]>([
  [
    'French spaces',
    '"Vraiment? Une cause: «faute»."',
    '"Vraiment\u202F? Une cause\u00A0: «\u202Ffaute\u202F»."',
    ['french-spacing'],
  ],
  ['an apostrophe', "L'adresse est fausse.", 'L’adresse est fausse.', ['typewriter-signs']],
  ['three dots', 'Et ainsi de suite...', 'Et ainsi de suite…', ['typewriter-signs']],
  [
    'quotation marks and the spaces inside',
    `'La page "soupe" manque.'`,
    `'La page «\u202Fsoupe\u202F» manque.'`,
    ['typewriter-signs', 'french-spacing'],
  ],
  ['double spaces', 'Une  adresse   fausse.', 'Une adresse fausse.', ['double-spaces']],
  ['blanks at the edges', '" Une adresse fausse. "', '"Une adresse fausse."', ['edge-blanks']],
  [
    'letters in two pieces',
    'L’adresse a e\u0301te\u0301 saisie.',
    'L’adresse a été saisie.',
    ['encoding'],
  ],
])('fixes %s', (_title, wrong, right, rules) => {
  const [file, ...others] = fix(edit(FR, CAUSE, wrong));
  expect(others).toEqual([]);
  expect(file?.after).toBe(edit(FR, CAUSE, right)[FR]);
  expect(file?.messages.map(({ key }) => key)).toEqual(['causes.0']);
  expect([...(file?.messages[0]?.rules ?? [])].sort()).toEqual([...rules].sort());
});

test.each<[title: string, wrong: string]>([
  ['inline code', 'Voyez `a  "b"...` ici.'],
  ['addresses', "Voyez https://a.example/?x='1'... ici."],
  ['an odd quotation mark', `'Un écran de 5" ici.'`],
  ['a prime or a quotation', "Voyez ' ici."],
  ['four dots', 'Voyez.... ici.'],
])('leaves %s alone', (_title, wrong) => {
  expect(fix(edit(FR, CAUSE, wrong))).toEqual([]);
});

/** @param lists what the language’s own data has to say for the rule to speak */
type Excused = readonly [rule: string, path: string, wrong: string, lists?: string];
const SPOILT: readonly Excused[] = [
  ['double-spaces', FR, 'L’adresse a  été mal saisie.'],
  ['edge-blanks', FR, '" L’adresse a été mal saisie."'],
  ['elision', FR, 'La adresse a été mal saisie.', '\nelision: { words: { la: l’ }, before: [a] }'],
  ['encoding', FR, 'L’adresse a e\u0301té mal saisie.'],
  ['french-spacing', FR, 'L’adresse a été mal saisie?'],
  ['invisible-characters', FR, 'L’adresse a é\u00ADté mal saisie.'],
  ['kashida', TR, 'Adres يـــ yanlış yazılmıştır.'],
  ['mark-spacing', TR, 'Adres , yanlış yazılmıştır.'],
  ['quotation-marks', TR, 'Adres «soup» yanlış yazılmıştır.'],
  ['typewriter-signs', FR, "L'adresse a été mal saisie."],
  ['units', FR, 'L’adresse a 8 KB.', '\nunits: { space: " ", names: { ko: [KB] } }'],
];

/** Conventions that a language takes up, in one that does. */
const CONVENTIONS: readonly (readonly [rule: string, tag: string, wrong: string])[] = [
  ['arabic-marks', 'ar', 'هل العنوان صحيح?'],
  ['ascii-digits', 'ar', 'انتظر ٣٠ ثانية.'],
  ['chinese-forms', 'zh-Hant', '找不到這个頁面。'],
  ['comma-below', 'ro', 'Adresa este greşită.'],
  ['danda', 'hi', 'कुछ नहीं मिला.'],
  ['full-width-marks', 'ja', '番号を見ます.'],
  ['greek-marks', 'el', 'Είναι σωστή?'],
  ['hebrew-marks', 'he', 'הבקשה ב-HTTP חסרה.'],
  ['inverted-marks', 'es', '¿ Está mal?'],
  ['korean-marks', 'ko', '주소가 맞습니까？'],
  ['latin-spacing', 'ja', 'この HTTP です。'],
  ['plain-width', 'ja', '番号は４０４です。'],
];

test('every rule with a fix has its row', () => {
  const fixing = rules.flatMap(({ id, fix: own }) => (own ? [id] : []));
  expect([...SPOILT, ...CONVENTIONS].map(([rule]) => rule).sort()).toEqual(fixing);
});

test.each(CONVENTIONS)('%s: what is excused stays, in %s', (rule, tag, wrong) => {
  const fixed = (lines?: string): string[] =>
    fix(typographyProject({ tag, rules: [rule], lines }, wrong)).map(({ path }) => path);
  const excused = (message: string): string =>
    `ignore: [{ rule: ${rule}, message: ${message}, reason: for the test }]\n`;
  expect(fixed()).toEqual([`locales/${tag}/iana/404.yaml`]);
  expect(fixed(excused('404.causes.0'))).toEqual([]);
  expect(fixed(excused('404.causes.1'))).toHaveLength(1);
});

test.each(SPOILT.map(([rule, path, wrong, lists = '']) => [rule, path, wrong, lists] as const))(
  'what is excused from %s stays, and nothing needs a fix',
  (rule, path, wrong, lists) => {
    const right = path === FR ? CAUSE : 'Adres yanlış yazılmıştır.';
    const locale = path === FR ? FR_LOCALE : TR_LOCALE;
    const spoilt = edit(path, right, wrong);
    const told = edit(locale, 'glossary: []', `glossary: []${lists}`);
    expect(fix({ ...spoilt, ...told }).map((file) => file.path)).toEqual([path]);
    expect(fix({ ...spoilt, ...excuse(locale, rule, '404.causes.0', lists) })).toEqual([]);
    const elsewhere = excuse(locale, rule, '404.causes.1', lists);
    expect(fix({ ...spoilt, ...elsewhere }).map((file) => file.path)).toEqual([path]);
  },
);

test.each<[title: string, wrong: string, rule: string, right: string]>([
  ['other faults of the message', "L'eau  est là.", 'double-spaces', 'L’eau  est là.'],
  ['what another fix would undo', 'Vraiment  ? Non.', 'double-spaces', 'Vraiment  ? Non.'],
])('beside an exception: %s', (_title, wrong, rule, right) => {
  const spoilt = { ...edit(FR, CAUSE, wrong), ...excuse(FR_LOCALE, rule) };
  const fixed = Object.fromEntries(fix(spoilt).map(({ path, after }) => [path, after]));
  expect({ ...spoilt, ...fixed }[FR]).toBe(edit(FR, CAUSE, right)[FR]);
  expect(faults({ ...spoilt, ...fixed }).join()).not.toContain('unneeded-exception');
});

test('spaces in what is code once its signs are composed stay', () => {
  const spoilt = edit(EN, 'The address was mistyped.', '\u1FEF  `a  b`');
  expect(fix(spoilt).flatMap(({ messages }) => messages.map(({ after }) => after))).toEqual([
    '`  `a b`',
  ]);
});

test.each([
  ['same-as-source', FR_LOCALE],
  ['locked', EN_LOCALE],
])('a message under %s goes on to equal its source', (list, locale) => {
  const entry = `\n${list}: [{ message: ui/site.tagline, reason: for the test }]`;
  const rows = edit(locale, 'glossary: []', `glossary: []${entry}`);
  const both = (text: string): Overrides => ({
    ...edit(EN_UI, 'Every status code in plain words', text),
    ...edit(FR_UI, 'Chaque code d’état en termes simples', text),
  });
  expect(fix({ ...rows, ...both('Really?') })).toEqual([]);
  expect(fix({ ...rows, ...both('Oh,  really?') }).map(({ path, after }) => [path, after])).toEqual(
    Object.entries(both('Oh, really?')),
  );
});

function excuse(locale: string, rule: string, message = '404.causes.0', lists = ''): Overrides {
  const line = `{ rule: ${rule}, message: ${message}, reason: for the test }`;
  return edit(locale, 'glossary: []', `glossary: []${lists}\nignore: [${line}]`);
}

test('the unchanged project needs no fix, and interface words are fixed too', () => {
  expect(fix({})).toEqual([]);
  expect(fix(edit(FR_UI, 'termes simples', 'termes  simples')).map(({ path }) => path)).toEqual([
    FR_UI,
  ]);
});

test('what is fixed needs no second fix, and code, links and placeholders are kept', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '`a  "b"`',
      '{{n}}',
      '[x](404)',
      '"',
      "'",
      "l'eau",
      '...',
      '  ',
      '?',
      ' :',
      '« ',
      'e\u0301',
      '\n',
    ),
    nastyText,
  );
  const tokens = (text: string): string[] =>
    text.match(/`[^`]*`|\{\{[^{}]*\}\}|\]\([^()\s]*\)/g) ?? [];
  fc.assert(
    fc.property(fc.constantFrom(EN, TR, FR), fc.array(piece, { minLength: 1 }), (path, pieces) => {
      const text = edit(path, 'title:', 'title:')[path] ?? '';
      const spoilt = { [path]: setMessage(text, ['causes', 0], pieces.join(' ')) };
      const fixed = fix(spoilt);
      for (const { before, after } of fixed.flatMap(({ messages }) => messages))
        // Nobody sees these, in code neither; they go.
        expect(tokens(after)).toEqual(
          tokens(
            before
              .normalize('NFC')
              .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
              .replace(/\t/g, ' '),
          ),
        );
      const all = Object.fromEntries(fixed.map((file) => [file.path, file.after]));
      expect(fix({ ...spoilt, ...all })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
