import { documentLoaders } from '#generated/loaders.ts';
import { COMMON } from '../answer.ts';
import { readRows } from './rows.ts';

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

const loaded = new Map<string, Promise<ReadonlyMap<string, Document>>>();

/** The document at a path such as `/api/v1/tr/404.json`. */
export async function findDocument(path: string): Promise<Document | undefined> {
  if (!path.startsWith(BASE)) return undefined;
  const [first = '', ...rest] = path.slice(BASE.length).split('/');
  return (await documentsOf(rest.length === 0 ? '' : first))?.get(path);
}

/** All documents of all languages by path; for a server that wants them before the first request. */
export async function allDocuments(): Promise<ReadonlyMap<string, Document>> {
  const maps = await Promise.all([...documentLoaders.keys()].map((tag) => documentsOf(tag)));
  return new Map(maps.flatMap((map) => [...(map ?? [])]));
}

function documentsOf(tag: string): Promise<ReadonlyMap<string, Document>> | undefined {
  const load = documentLoaders.get(tag);
  if (!load) return undefined;
  const own = loaded.get(tag) ?? load().then((rows) => makeDocuments(tag, rows));
  loaded.set(tag, own);
  return own;
}

function makeDocuments(language: string, rows: string): ReadonlyMap<string, Document> {
  const encoder = new TextEncoder();
  return new Map(
    readRows(rows).map(({ path, tag, text }) => {
      const body = encoder.encode(text);
      const schema = path.endsWith('.schema.json');
      const unchanged = {
        ...COMMON,
        etag: tag,
        'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
        vary: 'Accept',
      };
      const headers = {
        ...unchanged,
        'content-type': schema ? 'application/schema+json' : 'application/json',
        'content-length': String(body.byteLength),
        ...(language === '' ? undefined : { 'content-language': language }),
      };
      return [`${BASE}${path}`, { tag, body, headers, unchanged }];
    }),
  );
}
