import { expect, it } from 'vitest';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import { locales } from '../../src/export-files.ts';
import { readWords } from '../../src/export/read-words.ts';
import { texts } from '../../src/export/words.ts';
import type { Reader } from './reader.ts';

const names = Object.keys(exportFormats) as ExportFormatName[];

/* All texts there are, whatever is written next: each format holds them, under keys of their own. */
it.each(names)('%s holds every text', async (name) => {
  const { reader } = (await import(`./readers/${name}.ts`)) as { reader: Reader };
  const format = exportFormats[name];
  for (const tag of locales) {
    const words = readWords(tag, texts);
    const [file] = format.files([words], format);
    const read = Object.values(reader.read(file?.content ?? '', tag)).toSorted();
    const bySource = new Map(words.messages.toReversed().map(({ source, text }) => [source, text]));
    // Where the English text is the key, one text may stand for several.
    const all = words.messages.map(({ text }) => text);
    const wanted = read.length < all.length ? [...bySource.values()] : all;
    expect(read).toEqual(wanted.toSorted());
  }
});
