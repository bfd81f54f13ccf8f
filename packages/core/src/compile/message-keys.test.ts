import { expect, test } from 'vitest';
import { sources } from '../../test/project.ts';
import { compile } from './compile.ts';
import { compiledFiles } from './compiled-files.ts';
import { messageKeys } from './message-keys.ts';
import { buildProject } from '../validate/project.ts';

test('keys of groups and of plural forms, and the name that the forms share', () => {
  expect(
    messageKeys({ site: { skip: 'Skip', search: { found_one: '1', found_other: '2' } }, none: {} }),
  ).toBe(`export interface MessageKeys {
  readonly "site":
    | "search.found"
    | "search.found_one"
    | "search.found_other"
    | "skip";
  readonly "none": never;
}
`);
});

test('they are those of the source language', () => {
  const files = compiledFiles(compile(buildProject(sources(), [])));
  const text = files.get('message-keys.ts') ?? '';
  expect(text).toContain('    | "search.results_one"');
  // French has a form that English has not.
  expect(text).not.toContain('results_many');
});
