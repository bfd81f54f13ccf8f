import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { locales } from '../content.ts';
import { headingLetters } from './heading-letters.ts';
import { unicodeRanges } from './unicode-ranges.ts';

/*
 * The letters of headings and large numerals: Newsreader in its largest optical size, cut to what
 * a language writes. Each script part of the package becomes a file, if anything of it is needed.
 * A language has files of its own, so that no reader pays for the letters of another language;
 * languages that need the same letters share them.
 */

export interface FontFile {
  /** `latin.0f8e…`: it changes with the content, so a copy never grows old. */
  readonly name: string;
  readonly content: Buffer<ArrayBuffer>;
  readonly letters: readonly string[];
}

const PACKAGE = '@fontsource-variable/newsreader';
const require = createRequire(import.meta.url);
const parts = Object.entries(
  require(`${PACKAGE}/unicode.json`) as Readonly<Record<string, string>>,
);
const isIn = new Map(parts.map(([part, range]) => [part, containing(range)]));

const cutAlready = new Map<string, Promise<FontFile>>();

/** What the pages of each language ask for, and those of none, the file of most letters first. */
const filesByLanguage: ReadonlyMap<string | undefined, readonly FontFile[]> = new Map(
  await Promise.all(
    [undefined, ...locales.map(({ tag }) => tag)].map(
      async (tag) => [tag, await filesFor([...headingLetters(tag)])] as const,
    ),
  ),
);

/** The files of all languages, each once. */
export const fontFiles: readonly FontFile[] = [
  ...new Map([...filesByLanguage.values()].flat().map((file) => [file.name, file])).values(),
];

export const fontPath = ({ name }: FontFile): string => `/fonts/${name}.woff2`;

/** @param tag language of the page; absent on pages that several languages share */
export const fontFilesOf = (tag: string | undefined): readonly FontFile[] =>
  filesByLanguage.get(tag) ?? [];

/** The licence, which goes wherever the font goes. */
export const fontLicence = readFileSync(require.resolve(`${PACKAGE}/LICENSE`), 'utf8');

/**
 * Screens that headings in this font are for. On a phone its file would be a connection more before
 * the first paint, on the lines that are slow, for headings of few words.
 */
export const ROOM_FOR_FONT = '(min-width: 40rem)';

/**
 * Makes the files of a page a family for a style sheet. A page is never laid out twice: where
 * the font is not there when the page is painted, the next page has it.
 *
 * @param tag as of `fontFilesOf`
 */
export function fontFaces(tag: string | undefined): string {
  const files = fontFilesOf(tag);
  const ranges = unicodeRanges(files.map(({ letters }) => letters));
  const faces = files.map(
    (file, index) =>
      `@font-face{font-family:Newsreader;src:url(${fontPath(file)})format("woff2");` +
      `font-display:optional;unicode-range:${ranges[index]}}`,
  );
  return faces.length === 0 ? '' : `@media ${ROOM_FOR_FONT}{${faces.join('')}}`;
}

async function filesFor(letters: readonly string[]): Promise<FontFile[]> {
  // Some letters stand in several parts; the package means the last.
  const partOf = (letter: string): string | undefined =>
    parts.findLast(([part]) => isIn.get(part)?.(letter))?.[0];
  const files = [...Map.groupBy(letters.toSorted(), partOf)].map(([part, own]) =>
    part === undefined ? [] : [cutOnce(part, own)],
  );
  return (await Promise.all(files.flat())).toSorted((a, b) => b.letters.length - a.letters.length);
}

/** @param range as in CSS: `U+0100-02BA,U+2020` */
function containing(range: string): (letter: string) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => from <= point && point <= to);
  };
}

async function cutOnce(part: string, letters: readonly string[]): Promise<FontFile> {
  const key = `${part} ${letters.join('')}`;
  const file = cutAlready.get(key) ?? cut(part, letters);
  cutAlready.set(key, file);
  return file;
}

async function cut(part: string, letters: readonly string[]): Promise<FontFile> {
  const whole = readFileSync(
    require.resolve(`${PACKAGE}/files/newsreader-${part}-opsz-normal.woff2`),
  );
  const content = Buffer.from(
    await subset(whole, letters.join(''), {
      targetFormat: 'woff2',
      variationAxes: { opsz: 72, wght: 400 },
      // Its default figures are the ones we want; small capitals and the like would double the file.
      noLayoutClosure: true,
    }),
  );
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name: `${part}.${digest}`, content, letters };
}
