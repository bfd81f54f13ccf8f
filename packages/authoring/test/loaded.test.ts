import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The modules that a command loads before it does anything, by address. */
function loadedBy(command: string): string[] {
  const program = `import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
await import(${JSON.stringify(new URL(`../src/commands/${command}.ts`, import.meta.url).href)});
console.log(JSON.stringify(loaded));`;
  const given = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as string[];
}

const FOR_FILES = /\/authoring\/src\/(?:exchange|edit)\/|\/(?:saxes|gettext-parser|csv-\w+)\//;

test('the check, which people wait for, loads nothing that changes files', () => {
  const loaded = loadedBy('check');
  expect(loaded.length).toBeGreaterThan(10);
  expect(loaded.filter((url) => FOR_FILES.test(url) || /\/core\/src\/rules\//.test(url))).toEqual(
    [],
  );
});

test('import does', () => {
  expect(loadedBy('import').filter((url) => FOR_FILES.test(url)).length).toBeGreaterThan(10);
});
