import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { compileCoverage } from './coverage.ts';
import { coverage } from '../state/coverage.ts';

const { project } = new History()
  .en({ title: 'Not Found', summary: 'Nothing.', causes: ['a', 'b'] })
  .tr({ title: 'Bulunamadı', summary: 'Yok.', causes: ['c'] })
  .en({ title: 'Gone' }, 'iana/410')
  .en({ skip: 'Skip' }, 'ui/site')
  .tr({ skip: 'Geç' }, 'ui/site')
  .sync()
  .en({ summary: 'Nothing at all.' });

test('has the counts of each language, without those by file', () => {
  const [{ files, ...counts } = { files: {} }] = coverage(project);
  expect(Object.keys(files)).not.toEqual([]);
  expect(compileCoverage(project)).toEqual([{ ...counts, open: expect.any(Array) }]);
});

test('names what is stale or missing, entry by entry', () => {
  expect(compileCoverage(project)[0]?.open).toEqual([
    { file: '404', stale: ['summary'], missing: ['causes.1'] },
    { file: '410', stale: [], missing: ['title'] },
  ]);
});
