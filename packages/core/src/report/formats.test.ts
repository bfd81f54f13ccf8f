import { expect, test } from 'vitest';
import type { Log } from 'sarif';
import type { Diagnostic } from './diagnostic.ts';
import { formatNames, loadFormat } from './load.ts';

const error: Diagnostic = {
  code: 'unknown-related',
  severity: 'error',
  file: 'content/iana/404.yaml',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 5,
  message: 'There is no code 4o4 & "more" <x>.',
  hint: 'Did you mean 404?',
};
const warning: Diagnostic = {
  ...error,
  code: 'state',
  severity: 'warning',
  file: 'content/iana/104.yaml',
  message: 'Old\u0007\n100 %',
  line: 5,
  endLine: 6,
  endColumn: 2,
};

async function print(name: string, diagnostics: readonly Diagnostic[]): Promise<string> {
  const format = await loadFormat(name);
  return format?.print(diagnostics, () => 'first\nsecond\n    third: 4o4\n') ?? '';
}

test('a name that is no format’s loads nothing', async () => {
  expect(await loadFormat('toString')).toBeUndefined();
});

test('sarif names rule, level and region of each result', async () => {
  const { version, runs } = JSON.parse(await print('sarif', [error, warning])) as Log;
  expect(version).toBe('2.1.0');
  const [run] = runs;
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['state', 'unknown-related']);
  expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['unknown-related', 1, 'error'],
    ['state', 0, 'warning'],
  ]);
  expect(run?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/iana/404.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 },
  });
});

test('junit fails files with errors and passes those with warnings', async () => {
  const xml = await print('junit', [error, warning]);
  expect(xml).toContain('<testsuites tests="2" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('message="There is no code 4o4 &amp; &quot;more&quot; &lt;x&gt;."');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(xml).toContain('Old\uFFFD\n100 %');
});

test('github escapes what would end a workflow command', async () => {
  expect(await print('github', [warning])).toBe(
    '::warning file=content/iana/104.yaml,line=5,col=5,endLine=6,endColumn=2,title=state::Old\u0007%0A100 %25 Did you mean 404?\n',
  );
});

test.each(formatNames)('%s has something to say of nothing', async (name) => {
  expect(await print(name, [])).toEqual(expect.any(String));
});
