/** 1 for a letter, 2 for a number, 3 for anything else; 0 where nobody has asked yet. */
const KINDS = new Uint8Array(65_536);
const [LETTER, NUMBER, OTHER] = [1, 2, 3];

function kindOf(unit: number): number {
  let kind = KINDS[unit] ?? OTHER;
  if (kind === 0) {
    const sign = String.fromCharCode(unit);
    kind = /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? NUMBER : OTHER;
    KINDS[unit] = kind;
  }
  return kind;
}

const WORD = /(?<![\p{L}\p{N}._-])\p{L}{5,}(?![\p{L}\p{N}_-])/gu;

/**
 * The words of five letters and more that stand by themselves: not after a full stop, hyphen or
 * underscore, nor before a hyphen, underscore or number.
 *
 * @example longWords('a well-known www.example, really') // ['really']
 */
export function longWords(text: string): string[] {
  // Letters of two units each are the expression’s to count.
  if (/[\uD800-\uDFFF]/.test(text)) return text.match(WORD) ?? [];
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
    if (kind === LETTER) continue;
    if (at - start >= 5 && kind !== NUMBER && !isJoint(text[at]) && standsAlone(text, start))
      words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}

function standsAlone(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return before !== 46 && !isJoint(text[start - 1]) && kindOf(before) === OTHER;
}

/** Joins words to one, in prose or in names that machines read: well-known, VIDEO_STATE. */
function isJoint(sign: string | undefined): boolean {
  return sign === '-' || sign === '_';
}
