import { dottedKey } from './keys.ts';
import { treeOf, type Branch } from './tree.ts';
import type { Message } from './words.ts';

type Escape = (text: string) => string;

interface Nested {
  [key: string]: string | Nested;
}

const asIs: Escape = (text) => text;

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `{ "404": { "title": … } }` */
export function nestedJson(
  prefix: string,
  messages: readonly Message[],
  escape: Escape = asIs,
): string {
  const write = (branch: Branch): Nested =>
    Object.fromEntries(
      Array.from(branch, ([key, value]) => [
        key,
        value instanceof Map ? write(value) : escape(value.text),
      ]),
    );
  return jsonText(write(treeOf(prefix, messages)));
}

/** `{ "404.title": … }` */
export function flatJson(
  prefix: string,
  messages: readonly Message[],
  escape: Escape = asIs,
): string {
  return jsonText(
    Object.fromEntries(
      messages.map((message) => [dottedKey(prefix, message), escape(message.text)]),
    ),
  );
}
