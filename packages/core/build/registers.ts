import { fileURLToPath } from 'node:url';
import type { Register } from './register.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** The folders of core that are lists, by the name of the module in generated/. */
export const registers: Readonly<Record<string, Register>> = {
  'rules.ts': {
    folder: `${source}rules`,
    exported: 'rule',
    type: 'Rule',
    typeFile: `${source}check/rule.ts`,
    list: 'rules',
    form: 'array',
  },
  'format-loaders.ts': {
    folder: `${source}report/formats`,
    exported: 'format',
    type: 'Format',
    typeFile: `${source}report/format.ts`,
    list: 'formatLoaders',
    names: 'FormatName',
    first: ['text'],
    form: 'loaders',
  },
};
