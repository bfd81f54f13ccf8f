import { titles } from '#generated/titles-by-locale.ts';
import { locales, sourceLocale } from '#generated/tags.ts';
import type { Languages } from './titles.ts';

/** Every language of this package, for servers; apps that pay by the byte name theirs. */
export const allLanguages: Languages = { titles, locales, defaultLocale: sourceLocale };
