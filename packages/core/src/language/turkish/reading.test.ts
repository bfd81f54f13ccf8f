import { expect, test } from 'vitest';
import { readAloud } from './reading.ts';

const SPOKEN = { nginx: 'enciniks', js: 'cees' };

/* Only how the last word ends is of concern. */
test.each<[text: string, words: readonly string[]]>([
  ['0', ['sıfır']],
  ['000', ['sıfır']],
  ['1', ['bir']],
  ['3', ['üç']],
  ['6', ['altı']],
  ['7', ['yedi']],
  ['8', ['sekiz']],
  ['9', ['dokuz']],
  ['10000', ['bin']],
  ['100000', ['bin']],
  ['1000000', ['milyon']],
  ['10000000', ['milyon']],
  ['100000000', ['milyon']],
  ['1000000000', ['milyar']],
  ['10000000000', ['milyar']],
  ['XA', ['a']],
  ['XE', ['e']],
  ['Xİ', ['i']],
  ['XO', ['o']],
  ['XU', ['u']],
  ['XW', ['ve']],
  ['AX', ['iks']],
  ['XÖ', ['ö']],
  ['XÜ', ['ü']],
  ['macOS', ['se', 'eS']],
  ['macOST', ['te']],
  ['OSx OS', ['se']],
  ['XMBx.MB', ['bayt', 'be']],
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
  ['Entero', ['Entero']],
  ['token', ['token', 'ın']],
  ['tokeno', ['tokeno']],
  ['moll', ['moll']],
  ['proxyo', ['proxyo']],
  ['code', ['code', 'ad', 'ed', 'ıd', 'id', 'od', 'öd', 'ud', 'üd']],
  ['rules', ['rules', 'als', 'els', 'ıls', 'ils', 'ols', 'öls', 'uls', 'üls']],
  ['widget', ['widget', 'at', 'et', 'ıt', 'it', 'ot', 'öt', 'ut', 'üt']],
  ['topic', ['topic', 'ak', 'ek', 'ık', 'ik', 'ok', 'ök', 'uk', 'ük']],
  ['cloudFront', ['cloudFront', 'ant', 'ent', 'ınt', 'int', 'ont', 'önt', 'unt', 'ünt']],
  ['widgeto', ['widgeto']],
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
