import { retryLater } from '#generated/facts.ts';
import { rightToLeft } from '#generated/languages.ts';
import type { LocaleContent, WordName } from './content.ts';
import type { CheckedOptions } from './options.ts';
import { textOf } from './texts.ts';

/** A text whole in one language; `lang` and `dir` only where that is not the page’s. */
export interface Text {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: LocaleContent['direction'];
}

/** Everything a format puts into one page. */
export interface Page extends CheckedOptions {
  /** `404`, `nginx/494`, `4xx`. */
  readonly name: string;
  readonly locale: string;
  readonly direction: LocaleContent['direction'];
  readonly title: Text;
  readonly message: Text;
  /** The title of the code, for problem details; classes have none. */
  readonly statusTitle: string | undefined;
  readonly words: Readonly<Record<Exclude<WordName, 'wait'>, Text>>;
  /** The sentence that says when to come back. */
  readonly wait: Text | undefined;
  /** Already escaped for the format, or the directive by which a server inserts it. */
  readonly requestId: string | undefined;
}

/**
 * Gathers a page, or nothing if the name is not known.
 *
 * @param content the words of `locale`
 */
export function gatherPage(
  name: string,
  locale: string,
  content: LocaleContent,
  options: CheckedOptions,
  requestId?: string,
): Page | undefined {
  const { direction, words, wordLangs, pages } = content;
  const own = pages[name];
  if (own === undefined) return undefined;
  const inLanguage = (text: string, lang: string | undefined): Text =>
    lang === undefined ? { text } : { text, lang, dir: rightToLeft.includes(lang) ? 'rtl' : 'ltr' };
  const word = (key: WordName): Text => inLanguage(words[key], wordLangs[key]);
  const site = textOf(options.texts, name, locale);
  const retryAfter = retryLater.includes(name) ? options.retryAfter : undefined;
  return {
    ...options,
    retryAfter,
    name,
    locale,
    direction,
    title: site.title === undefined ? inLanguage(own.title, own.titleLang) : { text: site.title },
    message:
      site.message === undefined
        ? inLanguage(own.message, own.messageLang)
        : { text: site.message },
    statusTitle: own.name,
    words: { home: word('home'), support: word('support'), reference: word('reference') },
    wait: retryAfter === undefined ? undefined : waitSentence(word('wait'), retryAfter, locale),
    requestId,
  };
}

/** The time is said in the language of the sentence, which need not be that of the page. */
function waitSentence(sentence: Text, seconds: number, locale: string): Text {
  const time = duration(seconds, sentence.lang ?? locale);
  return { ...sentence, text: sentence.text.replace('{{time}}', () => time) };
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
