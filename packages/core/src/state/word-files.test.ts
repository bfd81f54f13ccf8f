import { expect, test } from 'vitest';
import { sources } from '../../test/project.ts';
import { buildProject } from '../validate/project.ts';
import { wordFile, wordFiles, wordTexts } from './word-files.ts';

const tr = buildProject(sources(), []).locales.get('tr');
if (!tr) throw new Error('There is no tr.');

test('every file by what its ids begin with', () => {
  expect([...wordFiles(tr).keys()]).toEqual(['404', 'nginx/499', 'ui/site']);
  for (const [name, file] of wordFiles(tr)) expect(wordFile(tr, name)).toBe(file);
});

test.each(['410', 'site', 'ui/nothing', 'ui/'])('%s is no file', (name) => {
  expect(wordFile(tr, name)).toBeUndefined();
});

test('every text by its id', () => {
  const texts = wordTexts(tr);
  expect(texts.get('404.title')).toBe('Bulunamadı');
  expect(texts.get('ui/site.tagline')).toBe('Her durum kodu, yalın sözlerle');
});
