import { pairRule, type Report, type Text } from '../check/rule.ts';

export const rule = pairRule({
  id: 'edge-blanks',
  description:
    'A message neither begins nor ends with blanks or line ends, but for the one line end of a block text; where the source has them, its translations have the same.',
  check: ({ text, source }, report) => compare(text, source, report),
  alone: (text, report) => compare(text, undefined, report),
  fix(text, { language, source }) {
    const core = text.trim();
    if (core === '' || (source === undefined && language.isSource)) return text;
    // One blank may be meant, for texts that are joined; more in the source are its own fault.
    const [before, after] = edgesOf(source ?? '');
    // The one line end of a block text is its own, whatever its source has.
    const end = /\n\s*$/.test(text) ? '\n' : '';
    return (before === ' ' ? ' ' : '') + core + (after === ' ' ? ' ' : end);
  },
});

function compare({ key, text, language }: Text, source: Text | undefined, report: Report): void {
  const [start, end] = edgesOf(text);
  const [wantedStart, wantedEnd] = source ? edgesOf(source.text) : ['', ''];
  // Joined texts of an interface may rely on a blank at the edge; a source’s is believed.
  const believed = !source && language.isSource && start + end === ' ';
  // A mark alone may need its blank: “ :” stands behind a French label.
  if (source && end === '' && SPACED_MARK.test(text) && source.text === text.trim()) return;
  if ((start === wantedStart && end === wantedEnd) || believed || text.trim() === '') return;
  report(
    `“${key}” ${start === wantedStart ? 'ends' : 'begins'} ${fault(start, wantedStart, end, wantedEnd)}.`,
    source
      ? 'Begin and end the message as its source does.'
      : 'Remove the blanks or line ends at its edge.',
  );
}

function fault(start: string, wantedStart: string, end: string, wantedEnd: string): string {
  const [is, wanted] = start === wantedStart ? [end, wantedEnd] : [start, wantedStart];
  if (is === '') return 'without the blank of its source';
  const what = is.includes('\n') ? 'a line end' : 'a blank';
  return wanted === '' ? `with ${what}` : `with other blanks than its source`;
}

const SPACED_MARK = /^[ \u00A0\u202F][:;!?»%]$/u;

/** YAML’s block style ends a text with one line end; that one is left out. */
function edgesOf(text: string): readonly [start: string, end: string] {
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(text.trimEnd().length);
  return [start, end === '\n' ? '' : end];
}
