import { rmSync, writeFileSync } from 'node:fs';
import { VERSION } from '#generated/build.ts';
import { forms } from '#generated/commands.ts';
import { built, openCompiled } from '@polystatus/core/world/built';
import { bundle } from './build/bundle.ts';
import { missingWords } from './build/words.ts';
import { writeData } from './build/write-data.ts';
import { openCatalog } from './src/catalog.ts';
import { manPage } from './src/man/page.ts';
import { form as show } from './src/show.ts';

/* node build.ts: core's compiled content and src/ → dist/, which needs nothing else to run. */
const out = new URL(`${built('dist')}/`, import.meta.url);
const content = openCompiled();
const source = content.locales.find((locale) => locale.source)?.tag ?? 'en';
const missing = missingWords(forms, show, content.words(source, 'cli'));
if (missing.length > 0)
  throw new Error(`locales/${source}/ui/cli.yaml lacks words of commands: ${missing.join(', ')}.`);

rmSync(out, { recursive: true, force: true });
writeData(content, new URL('data/', out));
await bundle(out);
writeFileSync(
  new URL('polystatus.1', out),
  manPage({ catalog: openCatalog('en'), forms }, VERSION),
);
