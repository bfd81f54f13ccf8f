import { openCompiled } from '@polystatus/core/world/built';

/** Who refuses the source language and names no other gets the first of the rest. */
const second =
  openCompiled()
    .localesOf('apps')
    .find(({ source }) => !source)?.tag ?? '';

/** Accept-Language → language of the page, in every server. */
export const LANGUAGES: readonly (readonly [string | undefined, string])[] = [
  [undefined, 'en'],
  ['', 'en'],
  ['tr', 'tr'],
  ['fr', 'fr'],
  ['en', 'en'],
  ['TR-tr', 'tr'],
  ['fr-CA', 'fr'],
  ['fr-CA, en;q=0.5', 'fr'],
  ['tr-TR,tr;q=0.9,en-US;q=0.8,en;q=0.7', 'tr'],
  ['tr;q=0.5, fr;q=0.9', 'fr'],
  ['tr ; q=0.5 , fr ; q=0.9', 'fr'],
  ['en;q=0.80, tr;q=0.801, fr;q=0.8', 'tr'],
  ['tr;q=0.009, fr;q=0.01', 'fr'],
  ['en;q=0.9, tr;q=1.000', 'tr'],
  ['qaa, fr;q=0.3', 'fr'],
  ['qaa', 'en'],
  ['*', 'en'],
  ['qaa, *;q=0.5', 'en'],
  ['tr;q=0', 'en'],
  ['en;q=0', second],
  ['en;q=0, tr;q=0.4', 'tr'],
  ['en;q=0.000, qaa', second],
  ['tr;q=0, fr;q=0.001', 'fr'],
  ['trx, fr;q=0.1', 'fr'],
];

/** Equal weights → what the order of the header says, what the order of the locales says. */
export const TIES: readonly (readonly [string, string, string])[] = [
  ['tr;q=0.5, fr;q=0.5', 'tr', 'fr'],
  ['fr;q=0.10, tr;q=0.1', 'fr', 'fr'],
  ['tr, fr;q=1.0, en', 'tr', 'en'],
];

/** Headers that follow no grammar: any of our pages is right, a fault of the server is not. */
export const GARBAGE: readonly string[] = [
  ';;;,,,q=',
  'tr;q=abc',
  'q=1',
  '<script>',
  '../../../../etc/passwd',
  '{{7*7}} ${jndi} %{HTTP:Host}',
  '\u00ff\u00fe',
  ',tr'.repeat(1_000),
  'x-'.repeat(2_000),
  `${'a'.repeat(6_000)};q=0.1`,
  `tr;q=${' '.repeat(6_000)}x`,
];

/** Accept → Content-Type, in every server. */
export const FORMATS: readonly (readonly [string | undefined, string])[] = [
  [undefined, 'text/html; charset=utf-8'],
  ['*/*', 'text/html; charset=utf-8'],
  ['text/html', 'text/html; charset=utf-8'],
  [
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
    'text/html; charset=utf-8',
  ],
  ['image/png', 'text/html; charset=utf-8'],
  ['application/json', 'application/problem+json'],
  ['application/problem+json', 'application/problem+json'],
  ['application/json, text/plain, */*', 'application/problem+json'],
  ['text/html;q=0.5, application/problem+json;q=0.51', 'application/problem+json'],
  ['application/json-patch+json, text/plain;q=0.1', 'text/plain; charset=utf-8'],
  ['text/plain', 'text/plain; charset=utf-8'],
  ['*/*;q=0', 'text/html; charset=utf-8'],
  ['image/png, */* ; q=0.000', 'text/html; charset=utf-8'],
  ['text/plain;q=0.4,*/*;q=0', 'text/plain; charset=utf-8'],
  ['text/plain;q=0.4, */*;q=0.1', 'text/plain; charset=utf-8'],
  ['text/plain;format=flowed;q=0.9, text/html;q=0.1', 'text/plain; charset=utf-8'],
];
