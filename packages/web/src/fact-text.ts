import type { FactRow } from '@polystatus/status/fact-rows';
import type { Words } from './words.ts';

/** The values of a fact in one line; more than one make a list, which begins like a sentence. */
export function factText(values: FactRow['values'], t: Words, tag: string): string {
  const parts = values.map((value) => {
    switch (value.kind) {
      case 'text':
        return value.text;
      case 'word':
        return t(`facts:${value.word}`, { date: longDate(value.date, tag) });
      case 'class':
        return t(`classes:${value.name}.name`);
      case 'source':
        return value.source.document;
      case 'former':
        return value.former.phrase;
      case 'field':
        return value.field.name;
    }
  });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);
  return list.charAt(0).toLocaleUpperCase(tag) + list.slice(1);
}

function longDate(iso: string | undefined, tag: string): string {
  if (iso === undefined) return '';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
