import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clone } from './clone.ts';
import { grow, type Growth } from './grow.ts';
import { plan, runThere, type Task } from './run-there.ts';
import { thin } from './thin.ts';

/*
 * A copy of the repository to which people have added languages of three tiers, an owner and a code: it is
 * checked and built there, and the suites hold, with nothing else edited.
 *
 * Of a package only what reads the real content runs here, by its name: a test that reads the world
 * alone sees no difference. What takes long and asks something else stays out too: how a package is
 * packed and installed, how servers start, what the types of the site's components are, and most of the
 * languages for apps. GROWTH=all
 * runs all that needs no browser, which takes as long as `pnpm test` does.
 */
const all = process.env['GROWTH'] === 'all';
const isElsewhere = /#world$|\/web#types$/;
const tasks = plan('test', 'types').filter(({ id }) => all || !isElsewhere.test(id));
const isCheck = ({ id }: Task): boolean => /#(?:test|types)$/.test(id);

let copy: string;
let growth: Growth;
beforeAll(() => {
  copy = clone();
  if (!all) thin(copy);
  growth = grow(copy);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const json = (path: string): unknown => JSON.parse(readFileSync(join(copy, path), 'utf8'));

test('the check finds no error', async () => {
  expect(await runThere(copy, '.', 'node tools/content.js check')).toMatch(/^0 [^]*: 0 errors/);
});

test.each(tasks.filter((task) => !isCheck(task)))('$id', async ({ directory, command }) => {
  expect(await runThere(copy, directory, command)).toMatch(/^0 /);
});

describe('what was added is there', () => {
  test('in the data', () => {
    const { titles, apps, site, code } = growth;
    const tags = (json('packages/data/dist/json/index.json') as { lang: string }[]).map(
      ({ lang }) => lang,
    );
    expect(tags).toEqual(expect.arrayContaining([apps, site]));
    expect(tags).not.toContain(titles);
    expect(existsSync(join(copy, `packages/data/dist/titles/${titles}.js`))).toBe(true);
    for (const tag of tags)
      expect(json(`packages/data/dist/json/${tag}/index.json`)).toContainEqual(
        expect.objectContaining({ id: code, lang: tag }),
      );
    expect(json(`packages/data/dist/json/${site}/${code}.json`)).toMatchObject({ lang: site });
  });

  test('on the command line', async () => {
    const { apps, site, code } = growth;
    const spoken = `node dist/polystatus.cjs ${code} --short -L ${site}`;
    expect(await runThere(copy, 'packages/cli', spoken)).toMatch(/^0 784 Ų/);
    const exported = `node dist/polystatus.cjs export --format json --texts title --locale ${apps}`;
    expect(await runThere(copy, 'packages/cli', exported)).toContain(`"Ų`);
  });

  test('in the error pages', async () => {
    const { apps } = growth;
    const command = `node -e "import('@polystatus/error-pages').then(({ errorPage }) => console.log(errorPage(404, { locale: '${apps}' })))"`;
    expect(await runThere(copy, 'packages/cli', command)).toContain(`lang="${apps}"`);
  });

  test('on the site', () => {
    const { titles, apps, site, code } = growth;
    const dist = join(copy, 'packages/web/dist');
    expect(readFileSync(join(dist, site, code, 'index.html'), 'utf8')).toContain(`lang="${site}"`);
    const coverage = readFileSync(join(dist, site, 'coverage/index.html'), 'utf8');
    for (const tag of [titles, apps]) {
      expect(existsSync(join(dist, tag))).toBe(false);
      expect(coverage).toContain(`lang="${tag}"`);
    }
  });
});

/** By name, since a project of Vitest takes no pattern of what to leave out. */
function suites(directory: string): string {
  const tests = globSync('**/*.test.ts', {
    cwd: join(copy, directory),
    exclude: ['**/node_modules/**'],
  });
  const smoke = tests.filter((path) => path.endsWith('smoke.test.ts'));
  // One file says the most of a package; where there is none, all that read the content do.
  const first = smoke.filter((path) => /(?:^|\/)smoke\.test\.ts$/.test(path));
  const few = first.length > 0 ? first : smoke.filter((path) => !/package\.|send/.test(path));
  const left = all
    ? tests.filter((path) => !/browser\.test\.ts$|^(?:scripts|growth)\//.test(path))
    : few;
  return left.length > 0 ? left.join(' ') : 'none --passWithNoTests';
}

// None of these needs what another makes.
test.concurrent.each(tasks.filter(isCheck))('$id', async ({ id, directory, command }) => {
  const isSuite = id.endsWith('#test') && !directory.startsWith('examples/');
  const asked = isSuite ? `${command} ${suites(directory)}` : command;
  expect(await runThere(copy, directory, asked)).toMatch(/^0 /);
});
