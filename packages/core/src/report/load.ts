import { formatLoaders, type FormatName } from '#generated/format-loaders.ts';
import type { Format } from './format.ts';

export const formatNames: readonly string[] = Object.keys(formatLoaders);

/** Loads one format alone: some need all rules, and a run that checks nothing anew needs none. */
export async function loadFormat(name: string): Promise<Format | undefined> {
  return Object.hasOwn(formatLoaders, name) ? formatLoaders[name as FormatName]() : undefined;
}
