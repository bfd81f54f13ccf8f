import type { Messages } from '@polystatus/status/translate';

/** Looks up a sentence of the namespace `openapi`. */
export type Describe = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Sentences of one language. */
export function describer(words: unknown): Describe {
  return (key, values = {}) => {
    let at = words as string | Messages | undefined;
    for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
    if (typeof at !== 'string') throw new Error(`There is no message ${key} in openapi.`);
    return at.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
