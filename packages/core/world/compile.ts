import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/compile.ts';
import { compileCoverage } from '../src/compile-coverage.ts';
import { compiledFiles } from '../src/compiled-files.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { buildProject } from '../src/project.ts';
import { read } from '../src/read.ts';
import { write } from '../src/write.ts';
import { assemble } from './assemble.ts';
import { packages } from './built.ts';

/*
 * content/ and locales/ of this folder → compiled-world/. What files may hold is checked; the
 * rules are not run, for a new rule about words is nothing to the tests of those who show them.
 */
const own = read(fileURLToPath(new URL('.', import.meta.url)));
const repository = read(join(packages, '..'));
const diagnostics: Diagnostic[] = [...own.diagnostics];
const project = buildProject(assemble(own, repository), diagnostics);
const faults = diagnostics.filter(({ severity }) => severity === 'error');
for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`);
if (faults.length > 0) process.exit(1);

const out = join(packages, 'core/compiled-world');
rmSync(out, { recursive: true, force: true });
for (const [path, text] of compiledFiles(compile(project))) write(join(out, path), text);
write(join(out, 'coverage.json'), `${JSON.stringify(compileCoverage(project))}\n`);
