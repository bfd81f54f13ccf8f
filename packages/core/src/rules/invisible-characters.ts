import { messageRule } from '../check/rule.ts';
import { ODD } from '../language/traits.ts';

/**
 * Characters nobody sees: controls (tab included, line end not), format characters, separators,
 * private and unassigned ones, fillers, and blanks of odd widths. Emoji end with U+FE0E or U+FE0F.
 */
const INVISIBLE =
  /(?!\n|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1680\u2000-\u200A\u205F\u2800\u3000]/gu;

/** What some scripts cannot be written without. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  // Joiners shape Persian and Indic words; marks order mixed text in right-to-left languages.
  Arab: /[\u200C-\u200F\u061C\u2066-\u2069]/,
  Hebr: /[\u200E\u200F\u2066-\u2069]/,
  Syrc: /[\u200C-\u200F\u2066-\u2069]/,
  Thaa: /[\u200E\u200F\u2066-\u2069]/,
  Nkoo: /[\u200E\u200F\u2066-\u2069]/,
  Adlm: /[\u200E\u200F\u2066-\u2069]/,
  ...Object.fromEntries(
    ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'].map(
      (script) => [script, /[\u200C\u200D]/],
    ),
  ),
  // Lines of scripts without spaces break at zero-width spaces.
  ...Object.fromEntries(['Thai', 'Laoo', 'Khmr', 'Mymr'].map((script) => [script, /\u200B/])),
  Jpan: /\u3000/,
  Hans: /\u3000/,
  Hant: /\u3000/,
};

/** What copied text leaves behind; without it the text means the same. */
const LEFTOVERS = /[\u00AD\u200B\u2060\uFEFF]/g;

export const rule = messageRule({
  id: 'invisible-characters',
  description:
    'No message, not even its inline code, holds tabs, control, zero-width, bidirectional or other invisible characters, but for those its script needs.',
  needs: ODD,
  prepare: ({ tag }) => ({ needed: neededIn(tag) }),
  check({ key, text }, report, { needed }) {
    const found = [...text.matchAll(INVISIBLE)].filter(([sign]) => !needed?.test(sign));
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(([sign]) => nameOf(sign)))];
    report(
      `“${key}” holds ${names.join(', ')}.`,
      names.every((name) => name.startsWith('a tab'))
        ? 'Write a space instead.'
        : 'Remove it; it may have come along with copied text.',
      { words: [first.index, first.index + 1] },
    );
  },
  fix(text, { language }) {
    const needed = neededIn(language.tag);
    return text.replace(/\t/g, ' ').replace(LEFTOVERS, (sign) => (needed?.test(sign) ? sign : ''));
  },
});

function neededIn(tag: string): RegExp | undefined {
  return NEEDED[new Intl.Locale(tag).maximize().script ?? ''];
}

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\r': 'a carriage return',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\uFEFF': 'a byte order mark',
};

function nameOf(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[sign];
  return name ? `${name} (${code})` : `the invisible character ${code}`;
}
