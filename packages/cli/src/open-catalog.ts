import { makeCatalog, type Catalog, type IndexFile } from './catalog.ts';
import { readJson, readSpans, type Span } from './data-file.ts';
import type { StatusRecord } from '@polystatus/status/record';

/** One language, from the files beside the program. */
export function openCatalog(tag: string): Catalog {
  return makeCatalog(tag, readJson(`${tag}/index.json`) as IndexFile, (rows) => {
    const spans = rows.map(([, , , , offset, length]): Span => [offset, length]);
    return readSpans(`${tag}/entries.jsonl`, spans).map((line) => JSON.parse(line) as StatusRecord);
  });
}
