import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What `pnpm content` gives to Node.js: its options, and the file that it starts. */
export const contentScript: readonly string[] = (scripts['content'] ?? '')
  .split(' ')
  .slice(1)
  .map((word) => (word.startsWith('-') ? word : join(root, word)));
