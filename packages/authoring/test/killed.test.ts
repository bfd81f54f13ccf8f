import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FR } from './refused-writing.ts';
import { runHere } from './run-here.ts';
import { content, TemporaryRoot } from './temporary-root.ts';

const NODE_OPTIONS = `--import ${new URL('die-while-writing.ts', import.meta.url).href}`;

/** The project with something to do for every command. */
function opened(): TemporaryRoot {
  const root = new TemporaryRoot();
  root.write(FR, root.text(FR).replace('a été mal saisie', 'a  été mal saisie'));
  return root;
}

/* A whole command that is gone in the middle of its work, once at each file that it writes. */
test.each<[when: 'DIE_AT' | 'DIE_AFTER', files: number, args: string[]]>([
  ['DIE_AT', 7, ['sync']],
  ['DIE_AT', 1, ['fix']],
  ['DIE_AFTER', 2, ['accept', '404.title', '--locale', 'tr', '--reviewed']],
])(
  '%s each of %i files: no half of one is in its place, and the next %j ends it',
  async (when, files, args) => {
    using whole = opened();
    const start = whole.files();
    await runHere([...args, '--root', whole.path]);
    const end = whole.files();
    for (let move = 1; move <= files; move++) {
      using root = opened();
      const rooted = [...args, '--root', root.path];
      const env = { NODE_OPTIONS, [when]: String(move) };
      expect(await content(rooted, { env })).toMatchObject({ status: null, stderr: '' });
      const all = Object.entries(root.files());
      const drafts = all.flatMap(([path]) => (path.endsWith('.tmp') ? [path] : []));
      const left = Object.fromEntries(all.filter(([path]) => !drafts.includes(path)));
      expect(drafts).toHaveLength(when === 'DIE_AT' ? 1 : 0);
      const written = Object.keys(left).filter((path) => left[path] !== start[path]);
      expect(written).toHaveLength(when === 'DIE_AT' ? move - 1 : move);
      for (const path of written) expect(left[path]).toBe(end[path]);
      expect(Object.keys({ ...start, ...left })).toHaveLength(Object.keys(left).length);
      // Nobody waits here until their writer counts as killed.
      for (const draft of drafts) utimesSync(root.at(draft), 0, 0);
      expect(await runHere(rooted)).toMatchObject({ status: 0 });
      expect(root.files()).toEqual(end);
    }
  },
);
