import { slipRule, type Slip } from '../check/slip-rule.ts';
import { CLOSING, OPENING, WIDE } from '../language/cjk.ts';

/** Beside a letter of the script, or beside code, a name or a number that one stands at. */
const AFTER = `(?<=[${WIDE}${CLOSING}”’*])`;
const BEFORE = `[^\\S\\n]*(?=[${WIDE}${OPENING}“‘])`;
const WITHIN = `(?<=[\\uFFFC\\p{Script=Latin}\\d)\\]])`;

/** With a letter of the script before, after or within them. */
const BRACKETS = new RegExp(
  `(?<=[${WIDE}${CLOSING}])[^\\S\\n]*\\([^()\\n]*\\)(?:${BEFORE})?|\\([^()\\n]*\\)${BEFORE}|\\((?=[^()\\n]*[${WIDE}])[^()\\n]*\\)`,
  'gu',
);

const MARKS: Readonly<Record<string, string>> = { ';': '；', ':': '：', '?': '？', '!': '！' };

export const rule = slipRule({
  id: 'full-width-marks',
  description:
    'Chinese and Japanese write the marks of a sentence and its brackets full-width, with no blank beside them; the comma is 、 in Japanese and ， in Chinese.',
  explains: ['mark-spacing', 'closing-mark', 'field-pattern'],
  usualIn: ['Jpan', 'Hans', 'Hant'],
  slips(tag) {
    const isJapanese = new Intl.Locale(tag).maximize().script === 'Jpan';
    const [comma, others] = isJapanese ? ['、', ',，､'] : ['，', ',､'];
    return [
      mark(others, comma),
      // Not the points of 1.5 and nginx.conf, nor three of them.
      slip(
        `${AFTER}(?<!\\.)[.｡．](?![.\\d\\p{Script=Latin}])[^\\S\\n]*|${WITHIN}(?<!\\.)[.｡](?![.])(?:${BEFORE}|(?=\\s*$)(?<=[${WIDE}].*))`,
        '。',
        'a full stop of another script',
      ),
      ...Object.entries(MARKS).map(([narrow, wide]) => mark(narrow, wide)),
      {
        wrong: BRACKETS,
        right: (found) => `（${found.trim().slice(1, -1).trim()}）`,
        says: ['half-width brackets', 'Write （ and ）.'],
      },
      slip(`[^\\S\\n]+(?=[${CLOSING}])`, '', 'a blank before a full-width sign', 'Remove it.'),
      slip(`(?<=[${OPENING}])[^\\S\\n]+`, '', 'a blank within a bracket', 'Remove it.'),
      // A full-width blank may follow a question in Japanese.
      slip(
        `(?<=[${CLOSING}])[^\\S\\n${isJapanese ? '\\u3000' : ''}]+(?=\\S)`,
        '',
        'a blank after a full-width sign',
        'Remove it.',
      ),
    ];
  },
});

/** After the script, or between something else and the script. */
function mark(narrow: string, wide: string): Slip {
  return slip(
    `${AFTER}[${narrow}](?![\\d/])[^\\S\\n]*|${WITHIN}[${narrow}]${BEFORE}`,
    wide,
    `a half-width or foreign ${narrow[0]}`,
  );
}

function slip(pattern: string, right: string, fault: string, remedy = `Write ${right}`): Slip {
  return { wrong: new RegExp(pattern, 'gmu'), right, says: [fault, remedy] };
}
