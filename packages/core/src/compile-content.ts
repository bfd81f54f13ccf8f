import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { compileCoverage } from './compile-coverage.ts';
import { compiledFiles } from './compiled-files.ts';
import { text } from './formats/text.ts';
import { withPseudoLocales } from './pseudo/pseudo-locales.ts';
import { read } from './read.ts';
import { write } from './write.ts';

/*
 * content/ and locales/ → compiled/. Refuses to compile content with errors.
 * --pseudo adds the languages en-XA and ar-XB, for `pnpm dev`; the next build takes them away.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = fileURLToPath(new URL('../compiled/', import.meta.url));

const sources = read(root);
const { project, diagnostics } = check(sources, new Date().toISOString().slice(0, 10));
const errors = diagnostics.filter(({ severity }) => severity === 'error');
if (errors.length > 0 && !process.argv.includes('--incomplete')) {
  const texts = new Map(sources.sources.map(({ path, text: content }) => [path, content]));
  process.stderr.write(text.print(errors, (file) => texts.get(file)));
  process.stderr.write(
    `${errors.length} errors: nothing compiled. \`pnpm content check\` shows them too.\n`,
  );
  process.exit(1);
}

const compiled = compile(project);
const files = compiledFiles(
  process.argv.includes('--pseudo') ? withPseudoLocales(compiled) : compiled,
);
files.set('coverage.json', `${JSON.stringify(compileCoverage(project))}\n`);
for (const [path, content] of files) write(join(out, path), content);
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(path.slice(out.length).replaceAll('\\', '/'))) rmSync(path);
}
