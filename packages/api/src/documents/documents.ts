import { documentLoaders, sourceLocale } from '#generated/loaders.ts';
import { COMMON } from '../answer.ts';
import { documentText, readRows, type Row } from './rows.ts';

/** A JSON document ready to be sent. */
export interface Document {
  readonly tag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** The fields that a 304 repeats (RFC 9110, Section 15.4.5). */
  readonly unchanged: Readonly<Record<string, string>>;
}

/** Where the API begins. */
export const BASE = '/api/v1/';

type Documents = ReadonlyMap<string, Document>;
const loaded = new Map<string, Documents>();

/** The document at a path such as `/api/v1/tr/404.json`; at once where its language is loaded. */
export function findDocument(path: string): Document | undefined | Promise<Document | undefined> {
  if (!path.startsWith(BASE)) return undefined;
  const end = path.indexOf('/', BASE.length);
  const tag = end === -1 ? '' : path.slice(BASE.length, end);
  const known = loaded.get(tag);
  return known ? known.get(path) : documentsOf(tag).then((documents) => documents?.get(path));
}

/** All documents of all languages by path; for a server that wants them before the first request. */
export async function allDocuments(): Promise<Documents> {
  const maps = await Promise.all([...documentLoaders.keys()].map((tag) => documentsOf(tag)));
  return new Map(maps.flatMap((map) => [...(map ?? [])]));
}

async function documentsOf(tag: string): Promise<Documents | undefined> {
  const rows = await documentLoaders.get(tag)?.();
  if (rows === undefined) return undefined;
  const isTranslated = tag !== '' && tag !== sourceLocale;
  const sources = isTranslated ? await documentLoaders.get(sourceLocale)?.() : undefined;
  if (!loaded.has(tag)) loaded.set(tag, makeDocuments(tag, readRows(rows), sources));
  return loaded.get(tag);
}

/** @param sources rows of the source language, which those of a translation differ from */
function makeDocuments(language: string, rows: readonly Row[], sources = ''): Documents {
  const bases = new Map(
    readRows(sources).map(({ path, text }) => [path.slice(sourceLocale.length), text]),
  );
  const textOf = ({ path, text }: Row): string => {
    if (language === '') return text;
    const base = bases.get(path.slice(language.length));
    return documentText(JSON.parse(text), base === undefined ? undefined : JSON.parse(base));
  };
  return new Map(
    rows.map((row) => [`${BASE}${row.path}`, makeDocument(language, row, textOf(row))]),
  );
}

function makeDocument(language: string, { path, tag }: Row, text: string): Document {
  const body = new TextEncoder().encode(text);
  const unchanged = {
    ...COMMON,
    etag: tag,
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    vary: 'Accept',
  };
  const headers = {
    ...unchanged,
    'content-type': path.endsWith('.schema.json') ? 'application/schema+json' : 'application/json',
    'content-length': String(body.byteLength),
    ...(language === '' ? undefined : { 'content-language': language }),
  };
  return { tag, body, headers, unchanged };
}
