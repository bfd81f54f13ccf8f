import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The file that `pnpm content` starts. */
export const contentScript = join(root, scripts['content']?.replace(/^node /, '') ?? '');
