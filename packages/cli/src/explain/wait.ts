import type { Translate } from '../message.ts';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * `90` → “1 minute 30 seconds”: the two largest units. In words of our own, as Intl takes as long
 * to find its words for units as all the rest of a run.
 */
export function waitText(seconds: number, translate: Translate): string {
  const largest = UNITS.findIndex(([, size]) => seconds >= size);
  if (largest < 0) return translate('explain.wait.second', { count: 0 });
  let rest = seconds;
  return UNITS.slice(largest, largest + 2)
    .flatMap(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return count > 0 ? translate(`explain.wait.${unit}`, { count }) : [];
    })
    .join(' ');
}

export function momentText(iso: string, tag: string): string {
  return new Date(iso).toLocaleString(tag, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  });
}
