import type { Support } from '@polystatus/status/compiled';
import type { FactRow } from '@polystatus/status/fact-rows';
import { supportText } from '@polystatus/status/support-text';
import { asIs, joined, type Said, type Words } from './words.ts';

/** The values of a fact in one line; more than one make a list, which begins like a sentence. */
export function factText(values: FactRow['values'], t: Words, tag: string): Said {
  const parts = values.map((value): Said => {
    switch (value.kind) {
      case 'text':
        return asIs(value.text);
      case 'word':
        return t(`facts:${value.word}`, { date: longDate(value.date, tag) });
      case 'class':
        return t(`classes:${value.name}.name`);
      case 'source':
        return asIs(value.source.document);
      case 'former':
        return asIs(value.former.phrase);
      case 'field':
        return asIs(value.field.name);
      case 'support':
        return supportSaid(value.support, t);
    }
  });
  return joined(parts, (texts, lang = tag) => {
    const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(texts);
    return list.charAt(0).toLocaleUpperCase(lang) + list.slice(1);
  });
}

/** Since when browsers do something; in the language of what is said of those that don’t. */
export function supportSaid(support: Support, t: Words): Said {
  const absent: Said[] = [];
  const text = supportText(support, (browser) => {
    const said = t('facts:support.none', { browser });
    absent.push(said);
    return said.text;
  });
  return joined(absent, () => text);
}

/** A day as a language writes it, with its year. */
export function longDate(iso: string | undefined, tag: string): string {
  if (iso === undefined) return '';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
