import { readFileSync, writeFileSync } from 'node:fs';
import { forms } from '#generated/commands.ts';
import { exportFormats } from '#generated/export-formats.ts';
import { withCommandTable } from './build/command-table.ts';
import { withFormatTable } from './build/format-table.ts';
import { openCompiled } from '@polystatus/core/world/built';

/* node write-readme.ts: the tables of commands and of export formats in README.md. */
const path = new URL('README.md', import.meta.url);
const messages = openCompiled().words('en', 'cli');
const withCommands = withCommandTable(readFileSync(path, 'utf8'), forms, messages);
writeFileSync(path, withFormatTable(withCommands, exportFormats));
