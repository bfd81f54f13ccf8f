import { catalogHead, type CatalogEntry } from './gettext.ts';

const MAGIC = 0x950412de;
const HEAD = 28;
/** A length and an offset. */
const PLACE = 8;
/** Between a context and the text it belongs to. */
const END_OF_CONTEXT = '\u0004';

/**
 * A catalog as programs read it (GNU gettext, Section “The Format of GNU MO Files”): two tables of
 * places, that of the keys in the order of their bytes, and the texts behind them. The hash table
 * may be left out.
 */
export function moFile(language: string, entries: readonly CatalogEntry[]): Uint8Array {
  const pairs = entries.map(({ context, source, text }) => ({
    key: Buffer.from(context === undefined ? source : `${context}${END_OF_CONTEXT}${source}`),
    text: Buffer.from(text),
  }));
  pairs.push({ key: Buffer.alloc(0), text: Buffer.from(catalogHead(language)) });
  pairs.sort((one, other) => Buffer.compare(one.key, other.key));
  const count = pairs.length;
  const [keysAt, textsAt, hashAt] = [HEAD, HEAD + count * PLACE, HEAD + 2 * count * PLACE];
  const numbers = [MAGIC, 0, count, keysAt, textsAt, 0, hashAt];
  let at = hashAt;
  const texts = [...pairs.map(({ key }) => key), ...pairs.map(({ text }) => text)];
  for (const text of texts) {
    numbers.push(text.length, at);
    at += text.length + 1;
  }
  const head = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => head.writeUInt32LE(number, index * 4));
  return Buffer.concat([head, ...texts.flatMap((text) => [text, Buffer.alloc(1)])]);
}
