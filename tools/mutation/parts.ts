import { globSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** What is mutated, and the tests that should notice. */
export interface Part {
  /** The package’s folder. */
  readonly home: string;
  /** Sources, below the package’s folder. */
  readonly sources: readonly string[];
  /** All tests of the package that may speak of them. */
  readonly tests: readonly string[];
}

/** Name → package, folders of sources, folders of tests. */
const PARTS: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  rules: ['packages/core', ['src/rules'], ['src/rules', 'src/check']],
  language: ['packages/core', ['src/language'], ['src/language', 'src/rules', 'src/check']],
  state: ['packages/core', ['src/state'], ['src/state', 'src/check', 'test']],
  data: ['packages/data', ['src'], ['src', 'test']],
  mock: ['packages/api', ['src/mock'], ['src/mock', 'src/node', 'test']],
  search: ['packages/status', ['src/search'], ['src/search']],
};
export const partNames = Object.keys(PARTS);

/** The sources of a part, and its tests. */
export function openPart(name: string): Part {
  const [home = '', sources = [], tests = []] = PARTS[name] ?? [];
  const inside = (folders: readonly string[], filter: (path: string) => boolean): string[] =>
    folders
      .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: join(root, home) }))
      .filter(filter)
      .sort();
  return {
    home: join(root, home),
    sources: inside(sources, (path) => !/\.test\.ts$|\/index\.ts$/.test(path)),
    tests: inside(tests, (path) => /(?<!smoke)(?<!browser)\.test\.ts$/.test(path)),
  };
}

/** Those that should notice first: the test beside a file, or the ones that open it. */
export function nearTests({ home, tests }: Part, source: string): readonly string[] {
  const beside = source.replace(/\.ts$/, '.test.ts');
  if (existsSync(join(home, beside))) return [beside];
  const name = `/${source.split('/').at(-1)}'`;
  const openers = tests.filter((test) => readFileSync(join(home, test), 'utf8').includes(name));
  return openers.length > 0 ? openers : tests;
}
