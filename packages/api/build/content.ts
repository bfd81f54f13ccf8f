import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { built, openCompiled, packages } from '@polystatus/core/world/built';
import type { Content as Compiled } from '@polystatus/status/content';

/** What core compiled, and what the data package made of it. */
export interface Content extends Compiled {
  /** Path below /api/v1/ → text: the JSON files of the data package. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Reads core’s output and the JSON of the data package; both are built before. */
export function readContent(): Content {
  return Object.assign(openCompiled(), { documents: documents() });
}

function documents(): Map<string, string> {
  const folder = join(packages, 'data', built('dist'), 'json');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
