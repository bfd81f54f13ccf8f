import { expect, test } from 'vitest';
import { constantsOf } from './constants.ts';

const rust = 'StatusCode::OK';

test.each<
  [string, Parameters<typeof constantsOf>[0], ReturnType<typeof constantsOf>['constantVersions']]
>([
  ['a name alone', { rust }, undefined],
  ['a map with a name alone', { rust: { name: rust } }, undefined],
  ['a first version', { rust: { name: rust, since: '1.4' } }, { rust: { since: '1.4' } }],
  ['a last version', { rust: { name: rust, until: '2.0' } }, { rust: { until: '2.0' } }],
  ['advice against it', { rust: { name: rust, deprecated: '2' } }, { rust: { deprecated: '2' } }],
  ['an older name', { rust: { name: rust, older: 'ALL' } }, { rust: { older: 'ALL' } }],
])('%s', (_title, own, constantVersions) => {
  expect(constantsOf(own)).toEqual({
    constants: { rust },
    ...(constantVersions && { constantVersions }),
  });
});

test('none', () => expect(constantsOf()).toEqual({ constants: {} }));

test('versions stand in one order, beside names that have none', () => {
  const own = { go: 'http.StatusOK', rust: { older: 'ALL', since: '1.4', name: rust } };
  expect(JSON.stringify(constantsOf(own))).toBe(
    '{"constants":{"go":"http.StatusOK","rust":"StatusCode::OK"},"constantVersions":{"rust":{"since":"1.4","older":"ALL"}}}',
  );
});
