import type { Diagnostic } from '@polystatus/core';
import type { MessageState } from '@polystatus/core/state';
import { expect, test } from 'vitest';
import { FileFaults } from './file-faults.ts';
import { KnownMessages } from './known-messages.ts';
import type { PlacedUnit } from './parcel.ts';

const message = (id: string, source: string | undefined, target: string): MessageState => ({
  id,
  file: '404',
  key: id,
  source,
  target,
  locale: 'tr',
  path: 'locales/tr/iana/404.yaml',
  field: id,
  tier: 'complete',
  state: 'translated',
  line: undefined,
});
const known = new KnownMessages([
  message('404.title', 'Not Found', 'Bulunamadı'),
  message('a.state', 'State', 'Durum'),
  message('b.state', 'State', 'Durum'),
  message('c.open', 'Open', 'Açık'),
  message('d.open', 'Open', 'Aç'),
  message('gone', undefined, 'Yitik'),
]);

test.each<readonly [string, Partial<PlacedUnit>, string]>([
  ['named', { id: '404.title' }, '404.title'],
  ['named by its place', { id: 'f.title', otherId: '404.title' }, '404.title'],
  ['named by its reference', { otherId: '404.title' }, '404.title'],
  ['of one source', { source: 'Not  Found\n', target: 'Yok' }, '404.title'],
  ['of a source two have, and both have its translation', { source: 'State', target: 'Durum' }, ''],
  ['of a source two have, not translated', { source: 'Open', target: '' }, ''],
  ['of a source two have', { source: 'Open', target: 'Açık' }, '7 unnamed-message'],
  ['of a source none has', { source: 'Lost', target: 'Yitik' }, '7 unnamed-message'],
  ['of a source none has, not translated', { source: 'Lost', target: '' }, ''],
  ['named as none is', { id: '404.titel' }, '7 unknown-message'],
  ['whose source is no longer', { id: 'gone' }, '7 unknown-message'],
])('a unit %s', (_title, unit, expected) => {
  const found: Diagnostic[] = [];
  const whole: PlacedUnit = {
    id: '',
    source: '',
    target: '',
    state: 'translated',
    base: undefined,
    previous: undefined,
    note: undefined,
    comment: undefined,
    limit: undefined,
    line: 7,
    ...unit,
  };
  const message = known.find(whole, new FileFaults('tr.po', found));
  expect(message?.id ?? found.map(({ line, code }) => `${line} ${code}`).join()).toBe(expected);
});
