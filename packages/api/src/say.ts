import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Messages } from '@polystatus/status/content';
import { languages } from '#generated/languages.ts';

const wordsByTag = new Map(languages.map(({ tag, words }) => [tag, words]));

/** What the API says: locales/en/ui/api.yaml has each of them, or it does not compile. A refusal names its fault. */
export type ApiKey = MessageKeys['api'] | `fault.${string}`;

/**
 * A message of the namespace `api` in one language, filled as i18next would fill it.
 *
 * @param tag one of our languages
 * @param key dotted path in locales/<tag>/ui/api.yaml
 * @example say('tr', 'mock.page') // 'Sayfanın tamamı'
 */
export function say(
  tag: string,
  key: ApiKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  let at: string | Messages | undefined = wordsByTag.get(tag);
  for (const part of key.split('.'))
    at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  if (typeof at !== 'string') throw new Error(`There is no message ${key} in ${tag}.`);
  return at.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
