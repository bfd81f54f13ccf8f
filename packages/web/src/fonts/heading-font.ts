import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { locales } from '../content.ts';
import { allHeadingLetters, headingLetters } from './heading-letters.ts';
import { unicodeRanges } from './unicode-ranges.ts';

/*
 * The letters of headings and large numerals: Newsreader in its largest optical size, cut to what
 * our languages write. Each script part of the package becomes a file, if anything of it is needed.
 */

export interface FontFile {
  /** `latin.0f8e…`: it changes with the content, so a copy never grows old. */
  readonly name: string;
  readonly content: Buffer<ArrayBuffer>;
  readonly letters: readonly string[];
}

const PACKAGE = '@fontsource-variable/newsreader';
const require = createRequire(import.meta.url);
const parts = require(`${PACKAGE}/unicode.json`) as Readonly<Record<string, string>>;

/** Some letters stand in several parts; the package means the last. */
const partOf = new Map(
  Object.entries(parts).flatMap(([part, range]) =>
    lettersIn(range).map((letter) => [letter, part] as const),
  ),
);

/** The files, that of most letters first. */
export const fontFiles: readonly FontFile[] = (
  await Promise.all(
    [...Map.groupBy(partOf, ([, part]) => part)].map(([part, letters]) =>
      cut(
        part,
        letters.map(([letter]) => letter),
      ),
    ),
  )
).toSorted((a, b) => b.letters.length - a.letters.length);

export const fontPath = ({ name }: FontFile): string => `/fonts/${name}.woff2`;

/** What the pages of each language ask for. */
export const fontFilesOf: ReadonlyMap<string, readonly FontFile[]> = new Map(
  locales.map(({ tag }) => {
    const own = headingLetters(tag);
    return [tag, fontFiles.filter(({ letters }) => letters.some((letter) => own.has(letter)))];
  }),
);

/** The licence, which goes wherever the font goes. */
export const fontLicence = readFileSync(require.resolve(`${PACKAGE}/LICENSE`), 'utf8');

const ranges = unicodeRanges(fontFiles.map(({ letters }) => letters));

/**
 * Makes the files a family for a style sheet. A page is never laid out twice: where the font is
 * not there when the page is painted, the next page has it.
 */
export const fontFaces = fontFiles
  .map(
    (file, index) =>
      `@font-face{font-family:Newsreader;src:url(${fontPath(file)})format("woff2");` +
      `font-display:optional;unicode-range:${ranges[index]}}`,
  )
  .join('');

/** @param range as in CSS: `U+0100-02BA,U+2020` */
function lettersIn(range: string): string[] {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace('U+', '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return allHeadingLetters.filter((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => from <= point && point <= to);
  });
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
