import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run.ts';
import { importsOf, reachOf } from './reach.ts';

/** What is mutated, and the tests that should notice. */
export interface Part {
  readonly name: string;
  /** The package’s folder. */
  readonly home: string;
  /** Sources, below the package’s folder. */
  readonly sources: readonly string[];
  /** All tests of the package that may speak of them. */
  readonly tests: readonly string[];
}

/** Of the tests of the check those that ask each rule something, or mend its texts one by one. */
const OF_ALL_RULES = ['rule', 'pen', 'broken-contents'].map((name) => `src/check/${name}.test.ts`);

/** Name → package, folders of sources, tests or folders of them. */
const PARTS: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  rules: ['packages/core', ['src/rules'], ['src/rules', ...OF_ALL_RULES]],
  language: ['packages/core', ['src/language'], ['src/language', 'src/rules']],
  state: ['packages/core', ['src/state'], ['src/state']],
  data: ['packages/data', ['src'], ['src', 'test']],
  mock: ['packages/api', ['src/mock'], ['src/mock', 'test']],
  search: ['packages/status', ['src/search'], ['src/search']],
};
export const partNames = Object.keys(PARTS);

/** The sources of a part, and its tests. */
export function openPart(name: string): Part {
  const [home = '', sources = [], tests = []] = PARTS[name] ?? [];
  const inside = (folders: readonly string[], filter: (path: string) => boolean): string[] =>
    folders
      .flatMap((folder) =>
        globSync(folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`, { cwd: join(root, home) }),
      )
      .filter(filter)
      .sort();
  return {
    name,
    home: join(root, home),
    sources: inside(sources, (path) => !/\.test\.ts$|\/index\.ts$/.test(path)),
    tests: inside(tests, (path) => /(?<!smoke)(?<!browser)\.test\.ts$/.test(path)),
  };
}

/** The list of all rules, which the helpers of their tests open. */
const REGISTER = 'generated/rules.ts';

/**
 * The tests that can notice a fault in a source: first those that are called like it or its folder,
 * then the others that come upon it. A test beside another file speaks of what that file imports and
 * of what it opens itself; where a helper opens all rules, the test of one compares nothing of the others.
 */
export function testsOf({ home, tests }: Part, source: string): (readonly string[])[] {
  const path = join(home, source);
  const register = join(home, REGISTER);
  const reaching = tests.filter((name) => {
    const test = join(home, name);
    const about = test.replace(/\.test\.ts$/, '.ts');
    if (!existsSync(about)) return reachOf(home, [test]).has(path);
    const opened = importsOf(home, test);
    const isRule = existsSync(register) && importsOf(home, register).includes(about);
    const own = isRule ? opened.filter((one) => !reachOf(home, [one]).has(register)) : opened;
    return reachOf(home, [about, ...own]).has(path);
  });
  const names = new Set(source.replace(/\.ts$/, '').split('/'));
  const isNear = (test: string): boolean => names.has(basename(test, '.test.ts'));
  const others = reaching.filter((test) => !isNear(test));
  return [reaching.filter(isNear), others].filter((group) => group.length > 0);
}
