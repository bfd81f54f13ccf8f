import { pairRule, type Report, type Text } from '../check/rule.ts';

/** What readers would see as it stands: escapes of YAML, HTML and addresses that nobody resolves. */
const ESCAPE =
  /\\(?:[nrt0"'\\*_`[\]()]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);|%(?:[c-f][0-9a-f]%[89ab][0-9a-f]|20)/i;
const IN_CODE = /\\[nrt]/g;

export const rule = pairRule({
  id: 'escapes',
  description:
    'Readers see no escapes such as \\n, &nbsp; or %20 in prose; those inside inline code are as many as in the source.',
  explains: [
    'closing-mark',
    'field-pattern',
    'special-characters',
    'mark-spacing',
    'french-spacing',
  ],
  check({ text, source }, report) {
    const escape = shownIn(text, source.prose);
    // What a source does wrong is not told of its translations.
    if (escape && !source.prose.includes(escape[0])) return tell(text, escape, report);
    const [wanted, present] = [source, text].map((one) => one.text.split(IN_CODE).length - 1);
    if (wanted !== present)
      report(
        `“${text.key}” has ${present} escapes, its source ${wanted}.`,
        'Keep the escapes of the source.',
      );
  },
  alone(text, report) {
    const escape = shownIn(text);
    if (escape) tell(text, escape, report);
  },
});

/** @param source where it says 20%, Turkish has %20 */
function shownIn({ prose }: Text, source = ''): RegExpExecArray | null {
  return ESCAPE.exec(/20\s?%/.test(source) ? prose.replaceAll('%20', '   ') : prose);
}

function tell({ key }: Text, { 0: escape, index }: RegExpExecArray, report: Report): void {
  report(
    `Readers of “${key}” will see ${escape} as it stands.`,
    'Write the sign itself; in YAML, escapes work only inside "double quotes".',
    { words: [index, index + escape.length] },
  );
}
