import { join } from 'node:path';
import { compile, compiledFiles, write } from '@polystatus/core/compile';
import { read } from '@polystatus/core/read';
import { buildProject } from '@polystatus/core/validate';

/* node compile-root.js ROOT OUT: everything from YAML to the compiled files, without the rules. */
const [root = '', out = ''] = process.argv.slice(2);
for (const [path, text] of compiledFiles(compile(buildProject(read(root).sources, []))))
  write(join(out, path), text);
