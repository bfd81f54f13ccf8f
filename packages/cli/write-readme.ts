import { readFileSync, writeFileSync } from 'node:fs';
import { forms } from '#generated/commands.ts';
import { withCommandTable } from './build/command-table.ts';
import { openCompiled } from '@polystatus/core/world/built';

/* node write-readme.ts: the table of commands in README.md. */
const path = new URL('README.md', import.meta.url);
const messages = openCompiled().words('en', 'cli');
writeFileSync(path, withCommandTable(readFileSync(path, 'utf8'), forms, messages));
