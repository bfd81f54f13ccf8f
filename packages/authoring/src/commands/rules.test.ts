import { readFileSync } from 'node:fs';
import { rules } from '@polystatus/core';
import { expect, test } from 'vitest';
import { content, TemporaryRoot } from '../../test/temporary-root.ts';
import { rulesPage } from '../content/rules-page.ts';
import { LOCALE_SCHEMA, typographyNames, withTypography } from '../content/typography-names.ts';

const TIMEOUT = 20_000;
const page = rulesPage();

test('docs/checks.md is current; if not, run pnpm content rules --write', () => {
  expect(readFileSync(new URL('../../../../docs/checks.md', import.meta.url), 'utf8')).toBe(page);
});

test('the schema knows every rule of typography; if not, run pnpm content rules --write', () => {
  const schema = readFileSync(new URL(`../../../../${LOCALE_SCHEMA}`, import.meta.url), 'utf8');
  expect(withTypography(schema)).toBe(schema);
  expect(typographyNames()).toContain('french-spacing');
  expect(() => withTypography('{}')).toThrow(LOCALE_SCHEMA);
});

test('every rule has a heading, and every link inside leads to one', () => {
  const headings = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text.toLowerCase().replaceAll(' ', '-'),
    ),
  );
  for (const { id } of rules) expect(headings).toContain(id);
  for (const [, target = ''] of page.matchAll(/\]\(#([^)]+)\)/g))
    expect(headings).toContain(target);
});

test('every check of the tables has something that does it', () => {
  expect(page.match(/^\|.*\| +\|$/gm)).toBe(null);
});

test.concurrent('it is printed or written', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  expect(await content(['rules'])).toEqual({ status: 0, stdout: page, stderr: '' });
  const write = ['rules', '--write', '--root', root.path];
  expect((await content(write)).stdout).toBe('docs/checks.md is written.\n');
  expect(root.text('docs/checks.md')).toBe(page);
  expect((await content(write)).stdout).toBe('docs/checks.md was current.\n');
});

test.concurrent('a word that means nothing is wrong usage', { timeout: TIMEOUT }, async () => {
  expect(await content(['rules', 'all'])).toMatchObject({ status: 2, stdout: '' });
});
