import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats, type ExportFormatName } from '#generated/export-formats.ts';
import { UnwritableError } from '../../src/export/format.ts';
import type { Words } from '../../src/export/words.ts';
import { hostileText } from './hostile-text.ts';
import type { Reader } from './reader.ts';
import { wordsOf } from './words-of.ts';

const names = Object.keys(exportFormats) as ExportFormatName[];

/* Each format is read by a parser of the other side; a format without one fails here. */
describe.each(names)('%s', async (name) => {
  const format = exportFormats[name];
  const { reader } = (await import(`./readers/${name}.ts`)) as { reader: Reader };
  const { held = (text) => text, refused, sorted = false } = reader;
  const texts = fc.array(
    refused ? hostileText.filter((text) => !refused.test(text)) : hostileText,
    { minLength: 1, maxLength: 6 },
  );
  const inOrder = (all: readonly string[]): readonly string[] => (sorted ? all.toSorted() : all);
  const readBack = (words: Words): readonly string[] => {
    const [file] = format.files([words], format);
    return inOrder(Object.values(reader.read(file?.content ?? '', words.tag)));
  };

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(readBack(wordsOf('tr', all))).toEqual(inOrder(all.map(held)));
      }),
    );
  });

  it('gives them back with a note beside each', () => {
    const all = ['plain', 'a "b" \\ \'c\'', ' '];
    expect(readBack(wordsOf('fr-CA', all, 'fr'))).toEqual(inOrder(all));
  });
});

it.each<ExportFormatName>(['flutter', 'gotext'])(
  '%s refuses a text that it cannot hold',
  (name) => {
    const format = exportFormats[name];
    expect(() => format.files([wordsOf('tr', ['see {name}'])], format)).toThrow(UnwritableError);
  },
);
