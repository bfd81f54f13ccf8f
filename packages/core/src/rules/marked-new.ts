import type { Severity } from '../report/diagnostic.ts';
import { endOf, GRACE_DAYS, isDay } from '../check/grace.ts';
import type { NewMark } from '../check/new-marks.ts';
import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'marked-new',
  description: `In the source language, “# new:” and a day, above a message, a group or all of a file, gives translators ${GRACE_DAYS} days: until then a missing translation is a warning.`,
  words: (entry) => entry.newMarks(),
  check({ words, source, today }, report) {
    for (const file of words)
      for (const mark of file.value) {
        const fault = file.language.tag === source?.tag ? faultOf(mark, today) : NOT_HERE;
        if (!fault) continue;
        const { message, hint, ...more } = fault;
        report(file, message, hint, { ...more, range: mark.range });
      }
  },
});

interface Said {
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
}

const NOT_HERE: Said = {
  message: 'Only the source language says what is new.',
  hint: 'Remove the comment.',
};

function faultOf({ date, what }: NewMark, today: string): Said | undefined {
  if (!isDay(date))
    return {
      message: `“${date}” is no day.`,
      hint: `Write the day on which it came: “# new: ${today}”.`,
    };
  // Where the day begins earlier than in Greenwich it may be tomorrow already.
  if (date > nextDay(today))
    return {
      message: `${date} is in the future.`,
      hint: `Write the day on which it came: “# new: ${today}”.`,
    };
  if (what === undefined)
    return {
      message: 'This mark stands above nothing.',
      hint: 'Put it on the line above what is new, without an empty line between; for a whole file, above all of it with an empty line between.',
    };
  if (endOf(date) <= today)
    return {
      severity: 'warning',
      message: `What came on ${date} is no longer new: the ${GRACE_DAYS} days are over.`,
      hint: 'Remove the comment.',
    };
  return undefined;
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
