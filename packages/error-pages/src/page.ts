import { retryLater } from '#generated/facts.ts';
import { contentOf, type LocaleContent, type PageWords } from './content.ts';
import type { CheckedOptions } from './options.ts';

/** Everything a format puts into one page. */
export interface Page extends CheckedOptions {
  /** `404`, `nginx/494`, `4xx`. */
  readonly name: string;
  readonly locale: string;
  readonly direction: LocaleContent['direction'];
  readonly words: LocaleContent['words'];
  readonly text: PageWords;
  /** The sentence that says when to come back. */
  readonly wait: string | undefined;
  /** Already escaped for the format, or the directive by which a server inserts it. */
  readonly requestId: string | undefined;
}

/** Gathers a page, or nothing if the name is not known. */
export function gatherPage(
  name: string,
  locale: string,
  options: CheckedOptions,
  requestId?: string,
): Page | undefined {
  const { direction, words, pages } = contentOf(locale);
  const text = pages[name];
  if (text === undefined) return undefined;
  const retryAfter = retryLater.includes(name) ? options.retryAfter : undefined;
  const wait =
    retryAfter === undefined
      ? undefined
      : words.wait.replace('{{time}}', () => duration(retryAfter, locale));
  return { ...options, retryAfter, name, locale, direction, words, text, wait, requestId };
}

const UNITS = [
  { unit: 'second', size: 1, below: 120 },
  { unit: 'minute', size: 60, below: 7_200 },
];

/** Seconds up to two minutes, minutes up to two hours: nobody counts finer. */
function duration(seconds: number, locale: string): string {
  const { unit, size } = UNITS.find(({ below }) => seconds < below) ?? {
    unit: 'hour',
    size: 3_600,
  };
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  );
}
