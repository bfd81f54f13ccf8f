import type { Diagnostic } from '../report/diagnostic.ts';
import { withoutForm } from '../language/plurals.ts';
import type { NewMark } from './new-marks.ts';
import { parseMessageId } from '../state/message-id.ts';

/** How long a translation of something new may be missing. */
export const GRACE_DAYS = 30;

/** The number of a point; codes, which are keys too, have three digits. */
const POINT = /\.\d{1,2}$/;

/**
 * Until when a translation may lack something: until then it is only a warning, so that nobody
 * needs to know every language to add a code or a sentence. The source says since when it has it:
 * `# new: 2026-11-28`.
 */
export class Grace {
  readonly #marksOf: (name: string) => readonly NewMark[];
  readonly #today: string;
  readonly #known = new Map<string, readonly NewMark[]>();

  /**
   * @param marksOf the marks of a file of the source language: `404`, `ui/site`
   * @param today as year-month-day
   */
  constructor(marksOf: (name: string) => readonly NewMark[], today: string) {
    this.#marksOf = marksOf;
    this.#today = today;
  }

  /** The same diagnostic, a warning where what is missing may still be missing. */
  of(diagnostic: Diagnostic): Diagnostic {
    const { severity, missing, hint } = diagnostic;
    if (severity === 'warning' || missing === undefined) return diagnostic;
    const end = this.#endOf(missing);
    if (end === undefined) return { ...diagnostic, hint: `${hint} ${IS_IT_NEW}` };
    return this.#today < end
      ? { ...diagnostic, severity: 'warning', hint: `${hint} From ${end} on this is an error.` }
      : diagnostic;
  }

  /** The day on which it may be missing no longer; `undefined` where nothing says that it is new. */
  #endOf(id: string): string | undefined {
    const { file: name = '', key = '' } = parseMessageId(id) ?? {};
    let marks = this.#known.get(name);
    if (!marks) this.#known.set(name, (marks = this.#marksOf(name)));
    return marks
      .filter((mark) => covers(mark, key) && isDay(mark.date))
      .map(({ date }) => endOf(date))
      .sort()
      .at(-1);
  }
}

const IS_IT_NEW = `If it is new there, “# new:” and the day on the line above it give translators ${GRACE_DAYS} days.`;

/** The first day after the days of grace. */
export function endOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + GRACE_DAYS);
  return day.toISOString().slice(0, 10);
}

/** @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * A mark above one plural form is for all: a translation may need others. One above a point of a
 * list is for the list, since it is the last point that a shorter list lacks.
 */
function covers({ what }: NewMark, key: string): boolean {
  if (what === undefined || what === 'file') return what === 'file';
  const marked = withoutForm(what.key).replace(POINT, '');
  return withoutForm(key) === marked || key.startsWith(`${marked}.`);
}
