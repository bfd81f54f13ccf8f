import {
  formats,
  locales,
  pageNames,
  themes,
  type ServerOptions,
} from '../../packages/error-pages/src/index.ts';
import { mix, mutate } from './mutate.ts';
import type { Random } from './random.ts';

/** Stands in no configuration of ours, whoever asks for it. */
export const MARK = 'PWNED';
const BREAKERS = [...'"\'{};$\\#`%\n\r\t &|<>', '${', '*/', '%{', '# '];
const LETTERS = [...'aZ09-', 'Ab', 'x-request-'];
const FOLDER = [...'ab9_.@+-/', 'é', 'ı', '中', 'pages/'];

/** A text that has a meaning in the syntax of some server. */
export function hostile(random: Random, sample: string): string {
  if (random.below(2) === 0) return sample;
  const text = random.below(2) === 0 ? mutate(sample, random, 2) : sample;
  const breaker = random.several(BREAKERS, 3).join('');
  return text + breaker + (breaker === '' ? '' : MARK);
}

/** Options of a kind that a site may give, at their ends: long, many, none, of other letters. */
export function plausibleOptions(random: Random): ServerOptions {
  const maybe = <Value>(make: () => Value): Value | undefined =>
    random.below(2) === 0 ? undefined : make();
  const given = {
    locales: maybe(() => [random.pick(locales), ...random.several(locales, 30)]),
    defaultLocale: maybe(() => random.pick(locales)),
    formats: maybe(() => [random.pick(formats), ...random.several(formats, 4)]),
    codes: maybe(() => [
      random.pick(['4xx', '5xx', 404]),
      ...random.several([...pageNames, 403, 599, '5XX'], 20),
    ]),
    folder: maybe(() => `/f${random.several(FOLDER, random.pick([5, 60])).join('')}`),
    pass: maybe(() =>
      Array.from({ length: random.below(20) }, () => `X${random.several(LETTERS, 30).join('')}`),
    ),
    requestId: maybe(() => true),
    replaceApi: maybe(() => true),
    theme: maybe(() => random.pick(themes)),
    home: maybe(() => random.pick([false, '/a?b=$c', '/%7B;', 'https://a.example/{b}'] as const)),
    support: maybe(() => random.pick(['mailto:a@b.example', '/$x', 'https://a.example/";'])),
    logo: maybe(() => random.pick(['/logo.svg', 'data:image/png;base64,iVBORw0KGgo='])),
    retryAfter: maybe(() => random.below(86_401)),
    texts: maybe(() => ({ '*': { en: { title: mix(['a'], random, 3) } } })),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
