import { expect, test } from 'vitest';
import { content, TemporaryRoot, type Run } from './temporary-root.ts';

/** Commands that write many files, one after another. */
export const TIMEOUT = 60_000;
export const FR = 'locales/fr/iana/404.yaml';

/** A command, and the file that it names first. */
export type Refused = readonly [args: readonly string[], named: string];

/**
 * Tests that commands whose files nobody takes say so of each, and leave everything as it was.
 *
 * @param fault how the system calls it, such as `EFBIG`
 * @param run starts a command where nothing can be written below the root
 */
export function refusesWriting(
  fault: string,
  run: (root: TemporaryRoot, args: readonly string[]) => Promise<Run>,
  commands: readonly Refused[],
): void {
  test.concurrent.each(commands)('%j says it of %s', { timeout: TIMEOUT }, async (args, named) => {
    using root = new TemporaryRoot();
    root.write(FR, root.text(FR).replace('a été mal saisie', 'a  été mal saisie'));
    const before = root.files();
    const { status, stdout, stderr } = await run(root, [...args, '--root', root.path]);
    expect(stderr).toContain(`${named} cannot be written (${fault}).\n`);
    expect(stderr).not.toMatch(/\n {4}at |Error:/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(root.files()).toEqual(before);
  });

  test.concurrent('import says it of each file', { timeout: TIMEOUT }, async () => {
    using root = new TemporaryRoot();
    const file = root.at('tr.po');
    await content(['export', '--locale', 'tr', '--out', file, '--root', root.path]);
    root.write('tr.po', root.text('tr.po').replace('"Bulunamadı"', '"Yok"'));
    const before = root.files();
    const { status, stdout, stderr } = await run(root, ['import', file, '--root', root.path]);
    expect(stderr).toContain(`locales/tr/iana/404.yaml cannot be written (${fault}).`);
    expect(stderr).not.toMatch(/\n {4}at |Error:/);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^tr: 0 of \d+ messages written, .* 1 refused\.\n$/);
    expect(root.files()).toEqual(before);
  });
}
