import { unusual } from './cursor.ts';

export type PlainMap = Record<string, unknown>;

/** Adds a property; keys that stand twice or reach into JavaScript are `yaml`’s to judge. */
export function addTo(map: PlainMap, key: string | number | boolean, value: unknown): void {
  const name = String(key);
  // Every object has them, so one look finds both.
  if (name in map || name === 'prototype') unusual();
  map[name] = value;
}
