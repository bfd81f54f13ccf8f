import { splitMessageId } from './message-places.ts';
import { newMarks, type NewMark } from './new-marks.ts';
import { sourceLocale, type Project } from './project.ts';

/** How long a translation of something new may be missing. */
export const GRACE_DAYS = 30;

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** The number of a point; codes, which are keys too, have three digits. */
const POINT = /\.\d{1,2}$/;

/** How it stands with the days that translators have: they end on a day, are over, or never began. */
export type Grace = { readonly end: string } | 'over' | 'unmarked';

/**
 * Until when a translation may lack something: until then it is only a warning, so that nobody
 * needs to know every language to add a code or a sentence. The source says since when it has it:
 * `# new: 2026-11-28`.
 *
 * @param id of the message that is missing, or of the file: `nginx/498.title`, `nginx/498`
 * @param today as year-month-day
 */
export function graceOf(project: Project, id: string, today: string): Grace {
  const [name, key] = splitMessageId(id);
  const source = sourceLocale(project);
  const file = source?.entries.get(name) ?? source?.namespaces.get(name.replace(/^ui\//, ''));
  const ends = (file ? newMarks(file) : [])
    .filter((mark) => covers(mark, key) && isDay(mark.date))
    .map(({ date }) => endOf(date));
  const end = ends.sort().at(-1);
  if (end === undefined) return 'unmarked';
  return today < end ? { end } : 'over';
}

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
  const marked = what.key.replace(PLURAL, '').replace(POINT, '');
  return key.replace(PLURAL, '') === marked || key.startsWith(`${marked}.`);
}
