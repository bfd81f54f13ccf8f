/*
 * What a text is made of, learnt in one pass. A rule that looks for something rare asks here first:
 * where its sign is missing, its pattern need not be tried. A trait may be there for nothing; it is
 * never missing where a rule would find something.
 */

/** 0 to 9, or a digit of another script. */
export const DIGIT = 1;
/** A round, square or curly bracket, of any width. */
export const BRACKET = 2;
/** A typographic quotation mark or apostrophe. */
export const QUOTE = 4;
/** A sign that means the same in every language: @ % → ™ */
export const SIGN = 8;
/** Anything beyond ASCII, Latin letters and the usual marks of print: invisible, foreign or broken. */
export const ODD = 16;
/** What may be inline code, a placeholder, a link target or an address. */
export const HIDING = 32;
/** A line end. */
export const LINES = 64;
/** Two capitals in a row. */
export const CAPITALS = 256;
/** A blank before another one or before a line end. */
export const BLANKS = 512;
/** A blank before a mark or closing bracket, or after an opening one. */
export const SPACED = 1024 + 2048;
/** A mark right before a letter. */
export const CROWDED = 4096;

const PAIRS = CAPITALS | BLANKS | SPACED | CROWDED;
const [OPENED, CLOSED] = [1024, 2048];

/** By UTF-16 unit: its own traits, then those it begins as the first of two, then those it ends. */
const TABLE = new Uint32Array(65_536);
const BEGINS = 8;
const ENDS = 16;

function mark(units: Iterable<number>, traits: number): void {
  for (const unit of units) TABLE[unit] = (TABLE[unit] ?? 0) | traits;
}

function codes(signs: string): number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const LATIN = range(0xa0, 0x17f);
const CAPITAL = LATIN.filter((code) => /\p{Lu}/u.test(String.fromCharCode(code)));
/** White space but for the line end, as \s knows it. */
const BLANK = codes('\t\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF').concat(
  range(0x2000, 0x200a),
);

// Whatever is not named below may be anything: a letter, a capital, a digit.
TABLE.fill(ODD | DIGIT | (CAPITALS << BEGINS) | (CAPITALS << ENDS) | (CROWDED << ENDS));
TABLE.fill(0, 0x20, 0x7f);
for (const code of [0x0a, ...LATIN, ...codes('–—‘’‚“”„†•…‹›€™←↑→↓\uFFFC')]) TABLE[code] = 0;
mark([0xad], ODD);
mark(LATIN, CROWDED << ENDS);
mark([...range(0x41, 0x5a), ...CAPITAL], (CAPITALS << BEGINS) | (CAPITALS << ENDS));
mark([...range(0x41, 0x5a), ...range(0x61, 0x7a)], CROWDED << ENDS);
mark(range(0x30, 0x39), DIGIT);
mark(codes('()[]{}（）［］【】〔〕'), BRACKET);
mark(codes('“”„‟«»‹›‘’‚‛「」『』〝〞〟＂'), QUOTE);
mark(codes('@#$%+=<>|~^\\_§©®™€£¥₺→←⇒×÷±≤≥≠°•·％٪＋＝'), SIGN);
mark(codes('`{]:'), HIDING);
mark([0x0a], LINES | (BLANKS << ENDS));
mark(BLANK, (BLANKS << BEGINS) | (BLANKS << ENDS) | (CLOSED << BEGINS) | (OPENED << ENDS));
mark(codes('(['), OPENED << BEGINS);
mark(codes(',.;:!?،؛؟…)]'), CLOSED << ENDS);
mark(codes(',;!?.:'), CROWDED << BEGINS);

/**
 * The traits of a text, as bits.
 *
 * @example (traitsOf('See 404.') & DIGIT) !== 0 // true
 */
export function traitsOf(text: string): number {
  let own = 0;
  let pairs = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const traits = TABLE[text.charCodeAt(at)] ?? 0;
    own |= traits;
    pairs |= (before >>> BEGINS) & (traits >>> ENDS);
    before = traits;
  }
  return (own & 255) | (pairs & PAIRS);
}
