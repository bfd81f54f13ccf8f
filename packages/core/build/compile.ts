import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileInto } from '../src/compile/compile-into.ts';

/*
 * content/ and locales/ → compiled/. Refuses to compile content with errors.
 * --no-cache checks and compiles everything, whatever is known of earlier runs.
 * --root and --out name other folders to read and to write.
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: fileURLToPath(new URL('../../../', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('../compiled/', import.meta.url)) },
    incomplete: { type: 'boolean' },
    'no-cache': { type: 'boolean' },
  },
});
const { root, out, incomplete, 'no-cache': isFresh } = values;
const faults = await compileInto(root, out, { incomplete, isFresh });
if (faults !== undefined) {
  process.stderr.write(faults);
  process.exitCode = 1;
}
