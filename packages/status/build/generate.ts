import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { typesOf, type Schema } from './types-of.ts';

/* schemas/compiled.schema.json → generated/compiled.ts, its types. */
const { $defs } = JSON.parse(
  readFileSync(new URL('../schemas/compiled.schema.json', import.meta.url), 'utf8'),
) as { readonly $defs: Readonly<Record<string, Schema>> };
const folder = new URL('../generated/', import.meta.url);
const temporary = new URL(`compiled.ts.${process.pid}.tmp`, folder);
mkdirSync(folder, { recursive: true });
writeFileSync(temporary, typesOf($defs));
renameSync(temporary, new URL('compiled.ts', folder));
