import { rmSync, writeFileSync } from 'node:fs';
import { built } from '@polystatus/core/world/built';
import { bundle } from './build/bundle.ts';
import { compiledContent } from './build/compiled-content.ts';
import { manualPage } from './build/manual-page.ts';
import { writeData } from './build/write-data.ts';

/* node build.ts: core's compiled content and src/ → dist/, which needs nothing else to run. */
const out = new URL(`${built('dist')}/`, import.meta.url);
const content = compiledContent();

rmSync(out, { recursive: true, force: true });
writeData(content, new URL('data/', out));
await bundle(content.locales, out);
writeFileSync(new URL('polystatus.1', out), manualPage(out));
