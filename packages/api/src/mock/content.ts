import { problem } from '@polystatus/data/problem';
import { preferredType } from '../media-type.ts';
import { page, PAGE_POLICY } from './page.ts';
import type { Settings } from './settle.ts';
import type { Told } from './told.ts';

const WRITERS = {
  'text/plain': ({ code, title, text, note, page: address }: Told): string =>
    `${[`${code} ${title}`, text, note, address].filter(Boolean).join('\n\n')}\n`,
  'text/html': page,
  'application/problem+json': ({ code, id, locale, title, text, note }: Told): string => {
    const detail = note === undefined ? text : `${text} ${note}`;
    const own = problem(id, { locale, detail }) ?? { title, status: code, detail };
    return `${JSON.stringify({ ...own, status: code })}\n`;
  },
  'application/json': ({
    code,
    id,
    locale,
    phrase,
    title,
    text,
    note,
    page: address,
  }: Told): string =>
    `${JSON.stringify({ code, id, lang: locale, phrase, title, summary: text, note, page: address })}\n`,
};

export type ContentType = keyof typeof WRITERS;

/** Media types of the mock. Someone who takes anything is most likely reading a terminal. */
export const CONTENT_TYPES = Object.keys(WRITERS) as readonly ContentType[];

/** Where JSON is asked for in general, an error is a problem (RFC 9457) and a success is not. */
const FOR_ERRORS: readonly ContentType[] = CONTENT_TYPES;
const FOR_OTHERS: readonly ContentType[] = [
  'text/plain',
  'text/html',
  'application/json',
  'application/problem+json',
];

/**
 * The media type of an answer. The code asked for matters more than a 406 would: who accepts none
 * of ours gets plain text.
 */
function contentTypeFor(code: number, accept: string | undefined): ContentType {
  return preferredType(accept, code >= 400 ? FOR_ERRORS : FOR_OTHERS) ?? 'text/plain';
}

/** The text of a body and the fields that describe it. */
export interface Written {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The body that the request itself brings, of which we know no language, or what the code means. */
export function written(told: Told, accept: string | undefined, settings: Settings): Written {
  const { body, 'body-type': bodyType = 'text/plain' } = settings;
  if (body !== undefined) return { text: body, headers: body === '' ? {} : typeField(bodyType) };
  const type = contentTypeFor(told.code, accept);
  return {
    text: WRITERS[type](told),
    headers: {
      ...typeField(type),
      'content-language': told.locale,
      ...(type === 'text/html' ? { 'content-security-policy': PAGE_POLICY } : undefined),
    },
  };
}

function typeField(type: string): Record<string, string> {
  return { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type };
}
