import { expect, test } from 'vitest';
import { readAloud } from './reading.ts';

const SPOKEN = { nginx: 'enciniks', js: 'cees' };

/* Only how the last word ends is of concern. */
test.each<[text: string, words: readonly string[]]>([
  ['0', ['sıfır']],
  ['000', ['sıfır']],
  ['12', ['iki']],
  ['10', ['on']],
  ['20', ['yirmi']],
  ['30', ['otuz']],
  ['40', ['kırk']],
  ['50', ['elli']],
  ['60', ['altmış']],
  ['70', ['yetmiş']],
  ['80', ['seksen']],
  ['90', ['doksan']],
  ['300', ['yüz']],
  ['404', ['dört']],
  ['405', ['beş']],
  ['1.000', ['bin']],
  ['2000000', ['milyon']],
  ['1.2', ['iki']],
  ['HTTP/1.1', ['bir']],
  ['HTTP', ['pe']],
  ['API', ['i']],
  ['XML', ['le']],
  ['SSH', ['he', 'ha']],
  ['OK', ['ke', 'ka']],
  ['IQ', ['kü']],
  ['HTTPS', ['se']],
  ['MB', ['bayt', 'be']],
  ['5GB', ['bayt', 'be']],
  ['KiB', ['bayt', 'be']],
  ['xMB', ['be']],
  ['nginx', ['enciniks']],
  ['Node.js', ['cees']],
])('%s is read as %j', (text, words) => {
  expect(readAloud(text, SPOKEN)).toEqual({ words, guessed: false });
});

test.each<[text: string, words: readonly string[]]>([
  ['curl', ['curl']],
  ['proxy', ['proxy', 'i']],
  ['rol', ['rol', 'el']],
  ['Enter', ['Enter', 'ır']],
  ['H', ['H']],
  ['a1b', ['a1b']],
  // Words in capitals, of nobody knows which language.
  ['ENTER', []],
  ['SHIFT', []],
])('%s may be read as %j', (text, words) => {
  expect(readAloud(text, SPOKEN)).toEqual({ words, guessed: true });
});

test('what an object has by itself is no reading', () => {
  expect(readAloud('constructor', {}).words[0]).toBe('constructor');
});
