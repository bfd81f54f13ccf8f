/*
 * Words in order, a line each, `word places`, in one text: it is there as soon as it is read, a line
 * is cut out when it is asked for, and to make a string of each takes longer than a search.
 */

/** A document’s fields are told apart in its number; there are no more. */
const FIELDS = 3;
const BASE = 36;

/**
 * @param documents of each the words of its fields, weightiest first
 * @returns each word with the documents that have it, and with the best field of each
 * @example wordLines([[['gone', 'away'], ['gone']], [[], ['gone']]]) // 'away 0\ngone 0 4'
 */
export function wordLines(documents: readonly (readonly (readonly string[])[])[]): string {
  const found = new Map<string, number[]>();
  documents.forEach((fields, document) => {
    fields.forEach((words, field) => {
      for (const word of words) {
        if (word === '') continue;
        const places = found.get(word);
        const place = document * FIELDS + field;
        if (!places) found.set(word, [place]);
        else if ((places.at(-1) ?? 0) < document * FIELDS) places.push(place);
      }
    });
  });
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, places]) => `${word} ${places.map((place) => place.toString(BASE)).join(' ')}`)
    .join('\n');
}

/** The documents of a line that `wordLines` wrote, each with its field. */
export function placesOf(line: string): [document: number, field: number][] {
  const [, ...places] = line.split(' ');
  return places.map((written) => {
    const place = Number.parseInt(written, BASE);
    return [Math.floor(place / FIELDS), place % FIELDS];
  });
}

/**
 * Lines that begin so.
 *
 * @example linesWith('gone 4\nmove 1 2\nmoved 3', 'move') // ['move 1 2', 'moved 3']
 * @example linesWith('gone 4\nmove 1 2\nmoved 3', 'move ') // ['move 1 2']
 */
export function linesWith(text: string, start: string): string[] {
  const found: string[] = [];
  for (let at = placeOf(text, start); at < text.length && text.startsWith(start, at);) {
    const end = endOf(text, at);
    found.push(text.slice(at, end));
    at = end + 1;
  }
  return found;
}

/** Where the first line is that does not stand before a word, or would be. */
function placeOf(text: string, word: string): number {
  let low = 0;
  for (let high = text.length; low < high;) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    if (text.slice(start, start + word.length) < word) low = endOf(text, start) + 1;
    else high = start;
  }
  return low;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
