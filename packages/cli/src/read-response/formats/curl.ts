import { noAnswer, type Failure } from '../answer.ts';
import { REMARK, seen, type LineFormat, type LineReader } from '../line-format.ts';

/**
 * What curl says of a transfer that failed: `curl: (22) The requested URL returned error: 404`,
 * `curl: (6) Could not resolve host: x`; git repeats the first of them.
 */
export const format: LineFormat = { kind: 'words', open: () => read };

/** Exit codes of curl that mean that no answer came. */
const FAILURES: Readonly<Record<string, Failure>> = {
  5: 'resolve',
  6: 'resolve',
  7: 'connect',
  28: 'time',
  35: 'tls',
  52: 'empty',
  56: 'broken',
  60: 'tls',
};

const read: LineReader = (line) => {
  const refused =
    /(?:unable to access '([^']{1,2000})': )?The requested URL returned error: (\d{3})(?!\d)/.exec(
      line,
    );
  if (refused) return seen(refused[2] ?? '', refused[1] === undefined ? '' : `GET ${refused[1]}`);
  const failure = FAILURES[/^curl: \((\d{1,2})\) /.exec(line)?.[1] ?? ''];
  if (failure) return noAnswer(failure);
  // The number of -w, beside the words; and the lines of the progress meter.
  return /^(?:000| {2}% Total {4}% Received | {33}Dload| {0,2}\d{1,3} +[\d.]+[kMG]? +\d[\d .:kMG-]*$)/.test(
    line,
  )
    ? REMARK
    : undefined;
};
