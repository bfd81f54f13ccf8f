/** Characters between two places whose distance from the start is kept. */
const STEP = 256;

/** Where in a text so many bytes of UTF-8 end, without counting from its start each time. */
export class ByteCount {
  readonly #text: string;
  /** Bytes before each step; none where every character is one. */
  readonly #before: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#before = Buffer.byteLength(text) === text.length ? undefined : stepsOf(text);
  }

  /** Bytes before a character. */
  at(place: number): number {
    if (!this.#before) return place;
    const step = Math.floor(place / STEP);
    let bytes = this.#before[step] ?? 0;
    for (let at = step * STEP; at < place; at++) bytes += sizeOf(this.#text.charCodeAt(at));
    return bytes;
  }

  /** The character that begins after so many bytes from another; `undefined` if none does. */
  after(start: number, bytes: number): number | undefined {
    const wanted = this.at(start) + bytes;
    if (!this.#before) return wanted <= this.#text.length ? wanted : undefined;
    let low = Math.floor(start / STEP);
    let high = this.#before.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#before[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    let reached = this.#before[low] ?? 0;
    let place = low * STEP;
    for (; place < this.#text.length; place++) {
      const size = sizeOf(this.#text.charCodeAt(place));
      if (reached + size > wanted) break;
      reached += size;
    }
    return reached === wanted ? place : undefined;
  }
}

function stepsOf(text: string): number[] {
  const before = [0];
  let bytes = 0;
  for (let place = 0; place < text.length; place++) {
    bytes += sizeOf(text.charCodeAt(place));
    if ((place + 1) % STEP === 0) before.push(bytes);
  }
  return before;
}

/** Of two halves of a character, the first stands for all its bytes. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code < 0xdc00) return 4;
  return code >= 0xdc00 && code < 0xe000 ? 0 : 3;
}
