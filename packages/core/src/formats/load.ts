import type { Format } from './format.ts';

const LOADERS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
};

export const formatNames: readonly string[] = Object.keys(LOADERS);

/** Loads one format alone: some need all rules, and a run that checks nothing anew needs none. */
export async function loadFormat(name: string): Promise<Format | undefined> {
  return Object.hasOwn(LOADERS, name) ? LOADERS[name]?.() : undefined;
}
