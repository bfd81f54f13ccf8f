import type { Fault, Range, Reporter } from '../report/reporter.ts';
import type { Source } from '../read/read.ts';

/*
 * A line of YAML ends with LF or CR (YAML 1.2, Section 5.4); JavaScript’s ^ and $ also see one at
 * U+2028 and U+2029, which are text here.
 */
const CONFLICT = /(?<![^\n\r])(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?(?![^\n\r])/;

/**
 * Refuses what a YAML parser would misread or take ages over, before it sees the text.
 *
 * @returns whether the text may be parsed
 */
export function guard(source: Source, reporter: Reporter): boolean {
  const { text } = source;
  let parse = true;
  const refuse = (range: Range, code: string, message: string, hint: string): void => {
    parse = false;
    reporter.report(range, { code, message, hint });
  };

  if (text.startsWith('\uFEFF')) {
    reporter.report([0, 1], {
      code: 'byte-order-mark',
      message: 'The file begins with a byte order mark.',
      hint: 'Save the file as UTF-8 without BOM.',
    });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    reporter.report([carriageReturn, carriageReturn + 1], {
      code: 'carriage-return',
      message: 'A carriage return (CR) stands here; lines end with LF alone.',
      hint: 'Set the editor’s line end to LF; .gitattributes does it for git.',
    });
  }
  if (/^\uFEFF?\s*$/.test(text))
    refuse([0, 0], 'empty-file', 'The file is empty.', 'Fill it in, or remove it.');

  const conflict = findConflict(text);
  if (conflict) {
    parse = false;
    reporter.report(...conflict);
  }

  const tab = /(?<![^\n\r]) *\t+/.exec(text);
  if (tab) {
    const at = tab.index + tab[0].indexOf('\t');
    refuse(
      [at, tab.index + tab[0].length],
      'tab',
      'A tab is used for indentation.',
      'Use spaces; YAML does not allow tabs there.',
    );
  }
  const directive = /(?<![^\n\r])%[^\n\r]*/.exec(text);
  if (directive)
    refuse(
      [directive.index, directive.index + directive[0].length],
      'directive',
      'A YAML directive can change how the file is read.',
      'Remove the line that begins with %.',
    );
  const separator = /(?<![^\n\r])(?:---|\.\.\.)(?:[^\S\n\r][^\n\r]*)?(?![^\n\r])/.exec(text);
  if (separator)
    refuse(
      [separator.index, separator.index + 3],
      'several-documents',
      'A document marker splits the file.',
      'Keep one document and remove the marker line.',
    );
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/.exec(text);
  if (control)
    refuse(
      [control.index, control.index + 1],
      'control-character',
      'The file holds an invisible control character.',
      'Delete the character.',
    );
  return parse;
}

/** The first marker line that git leaves where it could not merge. */
export function findConflict(text: string): [Range, Fault] | undefined {
  const conflict = CONFLICT.exec(text);
  if (!conflict) return undefined;
  return [
    [conflict.index, conflict.index + conflict[0].length],
    {
      code: 'merge-conflict',
      message: 'A merge conflict was left in the file.',
      hint: 'Keep one of the two versions and remove the marker lines.',
    },
  ];
}
