import { readFileSync } from 'node:fs';

/** Reads JSON with whole-line comments and commas at the end, as wrangler does. */
export function readJsonc(file: URL): unknown {
  const text = readFileSync(file, 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '').replace(/,(?=\s*[}\]])/g, ''));
}
