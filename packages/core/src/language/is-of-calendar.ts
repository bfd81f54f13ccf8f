const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a text is the name of a month or of a day of the week, with the letters that a language
 * writes it with, as Unicode’s data (CLDR) know it.
 *
 * @example isOfCalendar('janvier', 'fr') // true
 * @example isOfCalendar('January', 'fr') // false
 */
export function isOfCalendar(text: string, tag: string): boolean {
  let names = known.get(tag);
  if (!names) known.set(tag, (names = namesIn(tag)));
  return names.has(text.trim());
}

/** Twelve months, whose first days are days of every kind. */
function namesIn(tag: string): ReadonlySet<string> {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  const styles = (['long', 'short'] as const).flatMap((style) => [
    new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' }),
  ]);
  return new Set(styles.flatMap((style) => days.map((day) => style.format(day))));
}
