import { withoutForm } from '../language/plurals.ts';
import { messagesOf } from '../parse/message.ts';

/**
 * A module of types: the keys of each namespace, so that a program that asks for a message nobody
 * wrote does not compile. A message with plural forms is asked for by the name they share.
 *
 * @param resources the interface words of the source language, by namespace
 * @example messageKeys({ site: { skip: 'Skip' } })
 * // export interface MessageKeys { readonly "site": "skip"; }
 */
export function messageKeys(resources: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(resources).map(([name, words]) => {
    const keys = messagesOf(words).flatMap(({ key }) => [key, withoutForm(key)]);
    const union = [...new Set(keys)].sort().map((key) => `\n    | ${JSON.stringify(key)}`);
    return `  readonly ${JSON.stringify(name)}:${union.join('') || ' never'};\n`;
  });
  return `export interface MessageKeys {\n${rows.join('')}}\n`;
}
