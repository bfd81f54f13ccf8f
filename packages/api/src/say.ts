import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import { translator, type Values } from '@polystatus/status/translate';
import { languages } from '#generated/languages.ts';

/** What the API says: locales/en/ui/api.yaml has each of them, or it does not compile. A refusal names its fault. */
export type ApiKey = MessageKeys['api'] | `fault.${string}`;

const translators = new Map(
  languages.map(({ tag, words }) => [tag, translator<ApiKey>(words, tag)]),
);

/**
 * A message of the namespace `api` in one language.
 *
 * @param tag one of our languages
 * @param key dotted path in locales/<tag>/ui/api.yaml
 * @throws {Error} for a message or a language that is not there
 * @example say('tr', 'mock.page') // 'Sayfanın tamamı'
 */
export function say(tag: string, key: ApiKey, values?: Values): string {
  const translate = translators.get(tag);
  if (translate === undefined) throw new Error(`There are no words in ${tag}.`);
  return translate(key, values);
}
