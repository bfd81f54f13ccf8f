import { pairRule, type Report, type Text } from '../check/rule.ts';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

export const rule = pairRule({
  id: 'dangerous-start',
  description:
    'No translation begins with = + - @, which spreadsheets run as a formula, unless its source does.',
  explains: ['opening-mark', 'special-characters'],
  check({ text, source }, report) {
    if (!FORMULA.test(source.text)) reportStart(text, report);
  },
  alone(text, report) {
    if (text.isOwn && !text.language.isSource) reportStart(text, report);
  },
});

function reportStart({ key, text }: Text, report: Report): void {
  if (FORMULA.test(text))
    report(
      `“${key}” begins with ${text.slice(0, 1)}, which spreadsheets run as a formula.`,
      'Begin with a word.',
      { words: [0, 1] },
    );
}
