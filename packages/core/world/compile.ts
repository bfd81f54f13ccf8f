import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compile/compile.ts';
import { compileCoverage } from '../src/compile/coverage.ts';
import { compileDates } from '../src/compile/dates.ts';
import { compiledFiles } from '../src/compile/compiled-files.ts';
import type { Diagnostic } from '../src/report/diagnostic.ts';
import { buildProject } from '../src/validate/project.ts';
import { write } from '../src/compile/write.ts';
import { packages } from './built.ts';
import { readWorld } from './sources.ts';

/*
 * content/ and locales/ of this folder → compiled-world/. What files may hold is checked; the
 * rules are not run, for a new rule about words is nothing to the tests of those who show them.
 */
const world = readWorld();
const diagnostics: Diagnostic[] = [...world.diagnostics];
const project = buildProject(world.sources, diagnostics);
const faults = diagnostics.filter(({ severity }) => severity === 'error');
for (const { file, line, message } of faults) console.error(`${file}:${line} ${message}`);
if (faults.length > 0) process.exit(1);

const out = join(packages, 'core/compiled-world');
rmSync(out, { recursive: true, force: true });
for (const [path, text] of compiledFiles(compile(project))) write(join(out, path), text);
write(join(out, 'dates.json'), `${JSON.stringify(compileDates(world.sources))}\n`);
write(join(out, 'coverage.json'), `${JSON.stringify(compileCoverage(project))}\n`);
