import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { root as repository } from '../../run.ts';

/*
 * node compile-root.ts ROOT OUT: everything from YAML to the compiled files, without the rules.
 * With Node’s cache of compiled modules, as our commands start.
 */
enableCompileCache(join(repository, 'node_modules/.cache/node'));
const { buildProject, read } = await import('@polystatus/core');
const { compile, compiledFiles, write } = await import('@polystatus/core/compile');
const [root = '', out = ''] = process.argv.slice(2);
for (const [path, text] of compiledFiles(compile(buildProject(read(root).sources, []))))
  write(join(out, path), text);
