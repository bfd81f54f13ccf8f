import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { temporaryFolder } from '../measure/temporary-folder.ts';
import { root } from '../run.ts';

const SIZE = 2500;
const QUICK_SIZE = 20;
const FIELDS = ['title', 'summary', 'visitor.title', 'visitor.message'] as const;
const CALLS = 500;

/** What typed keys cost: seconds of CPU that `tsc` takes for a project of 10,000 keys and 500 calls. */
export function run(bench: Bench): void {
  const ids = Array.from(
    { length: bench.quick ? QUICK_SIZE : SIZE },
    (_, index) => `owner-${index % 20}/${100 + index}`,
  );
  const folder = temporaryFolder();
  const candidates = new Map([
    ['no types', {}],
    ['@polystatus/data/i18next/types', ours(ids)],
    ['i18next, resources', { 'resources.d.ts': resources(ids) }],
  ]);
  const results = interleave(
    new Map(
      [...candidates].map(([who, files], index) => [
        who,
        project(join(folder, `${index}`), ids, files),
      ]),
    ),
    bench.rounds(5),
  );
  const base = results.get('no types') ?? [];
  bench.table(
    'types',
    [...results].map(([who, values]) => ({
      who,
      keys: ids.length * FIELDS.length,
      's CPU (median)': median(values),
      'more than no types': median(values) - median(base),
      '÷ no types': ratio(values, base),
    })),
  );
}

/** Our own declarations as they are published, but for ids as many as a project could have. */
function ours(ids: readonly string[]): Record<string, string> {
  const declarations = readFileSync(
    join(root, 'packages/data/dist/i18next/types.d.ts'),
    'utf8',
  ).replace('../ids.js', './ids.js');
  return {
    'ids.d.ts': `export type Id =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`,
    'types.d.ts': declarations,
  };
}

/** What i18next’s documentation advises: the resources as a type. */
function resources(ids: readonly string[]): string {
  const entries = ids.map(
    (id, index) =>
      `'${id}': { title: 'Title ${index}', summary: 'Sentence ${index}.', ` +
      `visitor: { title: 'For visitors ${index}', message: 'Message ${index}.' } };`,
  );
  return `import 'i18next';
declare module 'i18next' {
  interface CustomTypeOptions { defaultNS: 'status'; resources: { status: { ${entries.join('\n')} } } }
}
`;
}

/** Writes a project; the result compiles it and gives the seconds of CPU. */
function project(
  folder: string,
  ids: readonly string[],
  files: Readonly<Record<string, string>>,
): () => number {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(
    join(root, 'packages/data/node_modules/i18next'),
    join(folder, 'node_modules/i18next'),
  );
  const calls = Array.from(
    { length: CALLS },
    (_, call) =>
      `export const text${call}: string = t('${ids[(call * 5) % ids.length]}.${FIELDS[call % FIELDS.length]}');\n`,
  );
  const all = {
    ...files,
    'app.ts': `import i18next from 'i18next';\nconst t = i18next.getFixedT(null, 'status');\n${calls.join('')}`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        types: [],
        lib: ['es2022', 'dom'],
        skipLibCheck: true,
      },
      include: ['*.ts'],
    }),
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return () => {
    const times = execFileSync('sh', ['-c', `"$0" "$1" -p . && times`, process.execPath, tsc], {
      cwd: folder,
      encoding: 'utf8',
    });
    // The second line of POSIX `times` is of the children: 0m1.234s 0m0.567s
    return [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
      0,
    );
  };
}
