import { pairRule, type Report, type Text } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

const TAG = /<[^<>\n]+>/g;
/** An arrow or comparison opens nothing. */
const LOOSE = /<(?=[\p{L}/])|(?<=[\p{L}"'/])>/u;

export const rule = pairRule({
  id: 'tags-kept',
  description:
    'What stands between < and >, such as <code or name> in a usage line, is closed, and there are as many in the translation as in the source.',
  // Entries hold no tags at all; plain-text says so.
  of: 'messages',
  check({ text, source }, report) {
    const [present, wanted] = [count(text), count(source)];
    if (wanted !== present)
      report(
        `“${text.key}” has ${present} times <…>, its source ${wanted} times.`,
        'Keep the angle brackets of the source; the words between them are translated.',
      );
    reportLoose(text, report);
  },
  alone: reportLoose,
});

function count({ prose }: Text): number {
  return prose.split(TAG).length - 1;
}

function reportLoose({ key, prose }: Text, report: Report): void {
  const words = wordsAt(
    prose.replace(TAG, (tag) => ' '.repeat(tag.length)),
    LOOSE,
  );
  if (words)
    report(`“${key}” has a < or > without its partner.`, 'Close it, or put it in inline code.', {
      words,
    });
}
