import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, openCompiled, packages } from '@polystatus/core/world/built';
import type { Content as Compiled } from '@polystatus/status/content';
import { jsonFilesOf } from '@polystatus/status/json-files';

/** What core compiled, and the documents made of it. */
export interface Content extends Compiled {
  /** The language that the others are translated from. */
  readonly source: string;
  /** Documents of no language: path below /api/v1/ → text. */
  readonly neutral: ReadonlyMap<string, string>;
  /** Documents of a language: path below /api/v1/ → value. */
  readonly documentsOf: (tag: string) => ReadonlyMap<string, unknown>;
}

/** Reads core’s output and the schema that the data package publishes; both are built before. */
export function readContent(): Content {
  const content = openCompiled();
  const schema = join(packages, 'data', built('dist'), 'json/status.schema.json');
  const languages = content
    .localesOf('apps')
    .map(({ tag }) => ({ lang: tag, path: `${tag}/index.json` }));
  return Object.assign(content, {
    source: content.localesOf('apps').find(({ source }) => source)?.tag ?? '',
    neutral: new Map([
      ['index.json', `${JSON.stringify(languages)}\n`],
      ['status.schema.json', readFileSync(schema, 'utf8')],
    ]),
    documentsOf: (tag: string) => jsonFilesOf(content, tag),
  });
}
