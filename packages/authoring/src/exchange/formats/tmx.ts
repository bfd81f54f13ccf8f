import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import type { ExchangeFormat } from '../exchange-format.ts';
import { isOwnList } from '../own-words.ts';
import type { Unit } from '../parcel.ts';

/**
 * Translation memory, TMX 1.4b; it only leaves. A stale translation goes with the source it was
 * made from, so that no memory learns a pair that never matched. Lists of own words are no pairs.
 */
export const format: ExchangeFormat = {
  name: 'tmx',
  extensions: ['.tmx'],
  takes,
  write({ sourceLocale, targetLocale, units }) {
    const rows = units
      .filter(takes)
      .flatMap(({ id, source, target, previous }) => [
        `    <tu tuid="${xmlAttribute(id)}">`,
        variant(sourceLocale, previous ?? source),
        variant(targetLocale, target),
        '    </tu>',
      ]);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<tmx version="1.4">',
      `  <header creationtool="polystatus" creationtoolversion="1" segtype="block" o-tmf="polystatus" adminlang="en" srclang="${xmlAttribute(sourceLocale)}" datatype="plaintext"/>`,
      '  <body>',
      ...rows,
      '  </body>',
      '</tmx>',
      '',
    ].join('\n');
  },
};

function takes({ id, state, previous }: Unit): boolean {
  if (state === 'missing' || isOwnList(id.slice(id.indexOf('.') + 1))) return false;
  return state !== 'stale' || previous !== undefined;
}

function variant(locale: string, text: string): string {
  return `      <tuv xml:lang="${xmlAttribute(locale)}"><seg>${xmlText(text)}</seg></tuv>`;
}
