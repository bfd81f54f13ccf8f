import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave, median } from '../measure/rounds.ts';
import { printTable } from '../measure/table.ts';
import { root } from '../run.ts';

const IDS = Array.from({ length: 2500 }, (_, index) => `owner-${index % 20}/${100 + index}`);
const FIELDS = ['title', 'summary', 'visitor.title', 'visitor.message'] as const;
const CALLS = 500;

/** What typed keys cost: seconds of CPU that `tsc` takes for a project of 10,000 keys and 500 calls. */
export function run(): void {
  const folder = join(tmpdir(), 'polystatus-bench', 'types');
  rmSync(folder, { recursive: true, force: true });
  const candidates = new Map([
    ['no types', {}],
    ['@polystatus/data/i18next/types', ours()],
    ['i18next, resources', { 'resources.d.ts': resources() }],
  ]);
  const results = interleave(
    new Map([...candidates].map(([who, files], index) => [who, project(folder, index, files)])),
    5,
  );
  const base = median(results.get('no types') ?? []);
  printTable(
    'types',
    [...results].map(([who, values]) => ({
      who,
      keys: IDS.length * FIELDS.length,
      's CPU (median)': median(values),
      'more than no types': median(values) - base,
      '÷ no types': median(values) / base,
    })),
  );
}

/** Our own declarations as they are published, but for ids as many as a project could have. */
function ours(): Record<string, string> {
  const declarations = readFileSync(
    join(root, 'packages/data/dist/i18next/types.d.ts'),
    'utf8',
  ).replace('../ids.js', './ids.js');
  return {
    'ids.d.ts': `export type Id =\n${IDS.map((id) => `  | '${id}'`).join('\n')};\n`,
    'types.d.ts': declarations,
  };
}

/** What i18next’s documentation advises: the resources as a type. */
function resources(): string {
  const entries = IDS.map(
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
  parent: string,
  index: number,
  files: Readonly<Record<string, string>>,
): () => number {
  const folder = join(parent, `${index}`);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(
    join(root, 'packages/data/node_modules/i18next'),
    join(folder, 'node_modules/i18next'),
  );
  const calls = Array.from(
    { length: CALLS },
    (_, call) =>
      `export const text${call}: string = t('${IDS[(call * 5) % IDS.length]}.${FIELDS[call % FIELDS.length]}');\n`,
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
