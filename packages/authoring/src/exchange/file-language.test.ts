import { expect, test } from 'vitest';
import { relatedLanguage, sameLanguage } from './file-language.ts';

test.each<readonly [string, string, 'same' | 'related' | 'other']>([
  ['tr', 'tr', 'same'],
  ['tr', 'tr-TR', 'same'],
  ['tr', 'tr_TR', 'same'],
  ['tr', 'TR_tr.UTF-8', 'same'],
  ['pt-BR', 'pt', 'same'],
  ['zh', 'zh-Hans-CN', 'same'],
  ['sr-Latn', 'sr_RS@latin', 'same'],
  ['fr', 'fr_CA', 'related'],
  ['tr', 'tr_CY', 'related'],
  ['pt-BR', 'pt-PT', 'related'],
  ['en', 'en-GB', 'related'],
  ['zh-Hans', 'zh_TW', 'other'],
  ['sr', 'sr@latin', 'other'],
  ['tr', 'az', 'other'],
  ['tr', 'az_TR', 'other'],
  ['tr', '', 'other'],
  ['tr', 'no language', 'other'],
])('%s and %s: %s', (ours, theirs, expected) => {
  const found = sameLanguage(ours, theirs)
    ? 'same'
    : relatedLanguage(ours, theirs)
      ? 'related'
      : 'other';
  expect(found).toBe(expected);
});
