import { pairRule } from '../check/rule.ts';
import { compareTokens, withoutCodeAndTargets, type TokenKind } from '../check/token-parity.ts';

/** In scripts without blanks, a letter may stand before a path; a straight mark may also close. */
const BEFORE =
  '(?<=^|(?<![^\\s(\\[])["\']|[\\s(\\[“«‘„「『（：:\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}])';

/** Finnish joins a word to a name of several: Esri ArcGIS -palvelu. */
const JOINED = '(?<=\\p{Lu}\\S*\\s)-\\p{Ll}{3}';

/** Names that machines read, outside inline code; a translated one no longer works. */
const KINDS: readonly TokenKind[] = [
  {
    code: 'names-kept',
    name: 'options',
    pattern: new RegExp(`${BEFORE}(?!${JOINED})--?[A-Za-z][\\w-]*`, 'gmu'),
    needs: /(?:^|[^\w-])-/m,
  },
  {
    code: 'names-kept',
    name: 'functions',
    pattern: /(?<![\w$.])[A-Za-z_$][\w$.]*\(\)/g,
    needs: '()',
  },
  {
    code: 'names-kept',
    name: 'paths and file names',
    pattern: new RegExp(
      `${BEFORE}/[\\w.-]*[\\w-](?:/[\\w.-]*[\\w-])*/?|(?<![\\w.-])[\\w-]+\\.(?:conf|ya?ml|json|html?|php|log|ini|xml|txt)\\b`,
      'gmu',
    ),
    needs: /\/|\.(?:conf|yaml|yml|json|htm|php|log|ini|xml|txt)/,
  },
  {
    code: 'foreign-placeholders-kept',
    name: 'placeholders of other languages',
    pattern:
      /%(?:\d+\$)?[sdif@](?![\p{L}\d])|%\([a-z_]+\)[sd]|%?\$?(?<![{\w])\{[A-Za-z0-9_]*\}(?!\})/gu,
    needs: /[%{]/,
  },
];

export const rule = pairRule({
  id: 'names-kept',
  description:
    'Options, functions, paths and file names outside inline code are the same in source and translation; so are placeholders in the style of other systems, such as %s and {name} (code foreign-placeholders-kept).',
  codes: ['names-kept', 'foreign-placeholders-kept'],
  check: (pair, report) => compareTokens(pair, report, KINDS, withoutEnding),
});

/** A text of the interface that is no more than “-day” is put behind a number; `class`-names are joined, too. */
function withoutEnding(text: string): string {
  return withoutCodeAndTargets(text.replace(/(?<=[`}])-(?=\p{L})/gu, ' ')).replace(
    /^-\p{L}{2,}$/u,
    ' ',
  );
}
