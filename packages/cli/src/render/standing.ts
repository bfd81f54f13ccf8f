import type { StatusRecord } from '@polystatus/status/record';
import type { Page } from './page.ts';

/** `Client error · Registered · RFC 9110 §15.5.5` */
export function standing(
  entry: StatusRecord,
  { catalog }: Page,
  source: string | undefined,
): string {
  const { translate, tag } = catalog;
  const { state, expires } = entry;
  const date = expires === undefined ? '' : longDate(expires, tag);
  const group = translate(`classes.${entry.class ?? 'outside'}.name`);
  return [group, translate(`state.${state}`, { date }), source]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function longDate(iso: string, tag: string): string {
  return new Date(iso).toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' });
}
