import type { Random } from './random.ts';

/** What breaks readers of text: signs of many syntaxes, numbers at their ends, odd Unicode. */
export const NASTY = [
  ...'\n\r\t\0 "\'`\\<>&{}[]()|:;,#*-=%@?/!',
  '\r\n\r\n',
  '\u0085\u2028',
  '\uFEFF',
  '\uD800',
  '\u202E',
  '\u{10FFFF}',
  'ı',
  'İ',
  'e\u0301\u0301\u0301',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '1e999',
  'NaN',
  '99999999999999999999',
  '404',
  'HTTP/1.1 ',
  '%00',
  '%E0%A4%A',
  '&lol;',
  ']]>',
  '<!--',
  '{{',
  '](//a.example)',
  '"'.repeat(50),
  '('.repeat(50),
  'a'.repeat(500),
] as const;

type Change = (text: string, at: number, length: number, random: Random) => string;

const CHANGES: readonly Change[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, _length, random) => text.slice(0, at) + random.pick(NASTY) + text.slice(at),
  (text, at, length, random) => text.slice(0, at) + random.pick(NASTY) + text.slice(at + length),
  (text, at, _length, random) =>
    text.slice(0, at) + String.fromCharCode(random.below(0x3000)) + text.slice(at + 1),
  (text, at) => text.slice(0, at),
  (text, at, length) => text.slice(at, at + length) + text,
];

/** A text with a few faults in it: cut, doubled, mixed up, or with signs that mean something. */
export function mutate(text: string, random: Random, most = 4): string {
  let result = text;
  for (let turn = random.below(most) + 1; turn > 0; turn--) {
    const at = random.below(result.length + 1);
    const length = random.below(random.pick([2, 10, 200]));
    result = random.pick(CHANGES)(result, at, length, random);
  }
  return result;
}

/** A text made of pieces alone. */
export function mix(pieces: readonly string[], random: Random, most: number): string {
  return random.several([...pieces, ...NASTY], most).join('');
}

/** Bytes with a few of them changed, so that they need not be UTF-8. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const result = Uint8Array.from(bytes);
  for (let turn = random.below(4); turn > 0; turn--)
    result[random.below(result.length)] = random.below(256);
  return result.subarray(0, random.below(8) === 0 ? random.below(result.length) : undefined);
}
