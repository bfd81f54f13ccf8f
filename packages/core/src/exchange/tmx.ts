import type { ExchangeFormat } from './exchange-format.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/**
 * Translation memory, TMX 1.4b; it only leaves. A stale translation goes with the source it was
 * made from, so that no memory learns a pair that never matched.
 */
export const tmx: ExchangeFormat = {
  name: 'tmx',
  extensions: ['.tmx'],
  write({ sourceLocale, targetLocale, units }) {
    const rows = units.flatMap(({ id, source, target, state, previous }) => {
      const original = state === 'stale' ? previous : source;
      if (state === 'missing' || original === undefined) return [];
      return [
        `    <tu tuid="${xmlAttribute(id)}">`,
        variant(sourceLocale, original),
        variant(targetLocale, target),
        '    </tu>',
      ];
    });
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

function variant(locale: string, text: string): string {
  return `      <tuv xml:lang="${xmlAttribute(locale)}"><seg>${xmlText(text)}</seg></tuv>`;
}
