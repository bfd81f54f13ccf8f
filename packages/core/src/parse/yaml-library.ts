import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);
let library: typeof Yaml | undefined;

/** The parser of record; loading it takes longer than most files need, and most never need it. */
export function yaml(): typeof Yaml {
  library ??= require('yaml') as typeof Yaml;
  return library;
}
