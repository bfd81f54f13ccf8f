import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packed.ts';

/** A piece of code in the README, under the nearest heading above it. */
export interface Snippet {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

/** Every piece of TypeScript or JavaScript in the README. */
export function readmeSnippets(): Snippet[] {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  let heading = '';
  const snippets: Snippet[] = [];
  for (const [, title, language, code] of text.matchAll(
    /^#+ (.+)$|^```(ts|tsx|js)\n([\s\S]+?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else if (language !== undefined && code !== undefined)
      snippets.push({ heading, language, code });
  }
  return snippets;
}

/** `expression; // value` becomes a comparison of the two; all else stays as it is. */
export function withProbes(code: string): string {
  return code.replace(/^(.+); \/\/ (.+)$/gm, 'probe($1, $2);');
}

/** To be loaded before a snippet: `probe` fails on unlike values, servers listen on a free port. */
export const PRELOAD = `
import { deepStrictEqual } from 'node:assert';
import { Server } from 'node:net';
const plain = (value) => JSON.parse(JSON.stringify(value));
let probes = 0;
globalThis.probe = (value, expected) => {
  deepStrictEqual(plain(value), plain(expected));
  probes++;
};
process.on('exit', () => console.log(probes + ' probes'));
const listen = Server.prototype.listen;
Server.prototype.listen = function (...args) {
  const callback = args.find((argument) => typeof argument === 'function');
  this.once('listening', () => console.log('port ' + this.address().port));
  return listen.call(this, 0, '127.0.0.1', callback);
};
`;

/** Serves what a module exports by default, as a Worker would. */
export const SERVE = `
import { serve } from '@hono/node-server';
const { default: app } = await import(process.argv[2]);
serve({ fetch: (request) => app.fetch(request) });
`;
