import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { polystatus } from '../polystatus.ts';
import { isThere } from './consumer.ts';
import { runnerOf } from './snippet-runners.ts';

/* Each block of README.md that names an export does what it says. */
const cli = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'polystatus-snippets-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const readme = readFileSync(join(cli, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(
  ([, language = '', code = '']) => {
    const [, format] =
      /^(?:\/\/|#) .*polystatus export --format ([\w-]+) --out \.\n/.exec(code) ?? [];
    return format === undefined ? [] : [{ language, code, format }];
  },
);

it('there are snippets', () => expect(blocks.length).toBeGreaterThan(7));

describe.each(blocks)('$format', ({ language, code, format }) => {
  const { needs, there, print } = runnerOf(format, language);
  const [program, ...argv] = there;

  it.runIf(isThere(needs, program, argv))(`prints with ${needs} what it says`, () => {
    const folder = join(root, format);
    expect(polystatus(['export', '--format', format, '--out', folder]).status).toBe(0);
    symlinkSync(join(cli, 'node_modules'), join(folder, 'node_modules'));
    const [, said = ''] = /(?:\/\/|#) (\S+)$/m.exec(code.trim().split('\n').at(-1) ?? '') ?? [];
    expect(said).not.toBe('');
    expect(print(code, folder).trim()).toBe(said);
  });
});
