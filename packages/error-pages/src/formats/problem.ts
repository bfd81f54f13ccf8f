import { escapeJson } from '../escape.ts';
import type { Format } from '../format.ts';
import type { Page } from '../page.ts';

/** Where the meaning of a code is explained in the reader’s language. */
const SITE = 'https://polystatus.dev/';

/** Problem details (RFC 9457) for programs. A class has no number, so that `status` is left out. */
export const format: Format = {
  extension: '.problem.json',
  mediaType: 'application/problem+json',
  ranges: ['application/problem\\+json', 'application/json', 'application/\\*'],
  compressed: false,
  escape: (text) => escapeJson(text.toWellFormed()).slice(1, -1),
  render: (page) => `{${members(page).join(',')}}\n`,
};

function members({ name, title, message, statusTitle, retryAfter, requestId }: Page): string[] {
  const code = Number(name.slice(-3));
  const known: [string, string | number | undefined][] = [
    ['type', Number.isNaN(code) ? undefined : `${SITE}${name}`],
    ['title', statusTitle ?? title.text],
    ['status', Number.isNaN(code) ? undefined : code],
    ['detail', message.text],
    ['retryAfter', retryAfter],
  ];
  return [
    ...known.flatMap(([key, value]) =>
      value === undefined ? [] : [`"${key}":${escapeJson(value)}`],
    ),
    ...(requestId === undefined ? [] : [`"requestId":"${requestId}"`]),
  ];
}
