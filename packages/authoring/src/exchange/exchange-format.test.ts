import { describe, expect, test } from 'vitest';
import { testFormat } from '../../test/test-format.ts';
import { exchangeFormats } from './exchange-formats.ts';

describe.each(exchangeFormats.filter(({ read }) => read).map((format) => ({ format })))(
  '$format.name',
  ({ format }) => testFormat(format),
);

test('every name and extension stands for one format', () => {
  const names = exchangeFormats.flatMap(({ name, extensions }) => [name, ...extensions]);
  expect(new Set(names).size).toBe(names.length);
});
