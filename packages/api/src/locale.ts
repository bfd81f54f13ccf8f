import { negotiate } from '@polystatus/data/negotiate';
import { languages } from '#generated/languages.ts';
import type { Asked } from './asked.ts';
import { Refusal } from './refusal.ts';

/** Tags of our languages. */
export const tags: readonly string[] = languages.map(({ tag }) => tag);

const defaultLocale = languages.find(({ source }) => source)?.tag ?? '';

/** The language of the reader: `Accept-Language`, else the source language. */
export function localeOf({ header }: Asked): string {
  return negotiate(header('accept-language'), { locales: tags, defaultLocale });
}

/**
 * The language that a parameter names: `tr-TR` means `tr`.
 *
 * @throws {Refusal} where we do not have it
 */
export function localeNamed(text: string): string {
  const known = /^[a-z\d-]{1,35}$/i.test(text)
    ? negotiate(text, { locales: tags, defaultLocale: '' })
    : '';
  if (known !== '') return known;
  const values = { language: text.slice(0, 35), tags: tags.join(', ') };
  throw new Refusal(400, 'language', { values, parameter: 'lang' });
}
