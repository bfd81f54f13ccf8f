import type { FormerPhrase, HeaderField, SourceReference } from '@polystatus/status/compiled';
import type { FactValue } from '@polystatus/status/fact-rows';
import { supportText } from '@polystatus/status/support-text';
import { code, quiet } from '../mark.ts';
import type { Page } from './page.ts';

/** `RFC 9110 §15.5.5`, the same in every language. */
export function citation({ document, section }: Omit<SourceReference, 'url'>): string {
  return section === undefined ? document : `${document} §${section}`;
}

/** What stands beside the label of a fact, or between commas where there is more of it. */
export function factValue(value: FactValue, page: Page): string {
  const { translate, tag } = page.catalog;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'word':
      return translate(`facts.${value.word}`, { date: longDate(value.date, tag) });
    case 'class':
      return translate(`classes.${value.name}.name`);
    case 'source':
      return citation(value.source);
    case 'former':
      return `${value.former.phrase} (${citation(value.former)}${otherMeaning(value.former, page)})`;
    case 'field':
      return `${value.field.name} (${fieldStrength(value.field, page)})`;
    case 'support': {
      const { feature } = value.support;
      const since = supportText(value.support, (browser) =>
        translate('facts.support.none', { browser }),
      );
      return feature === undefined ? since : `${code(feature)} ${quiet('·')} ${since}`;
    }
  }
}

/** `, with another meaning` */
function otherMeaning({ meaning }: FormerPhrase, { catalog }: Page): string {
  return meaning === undefined ? '' : `, ${catalog.translate('facts.otherMeaning')}`;
}

/** `required, in the request`, `recommended, after POST` */
export function fieldStrength(
  { level, when, in: place }: HeaderField,
  { catalog: { translate } }: Page,
): string {
  const where = place === 'request' ? [translate('facts.inRequest')] : [];
  const condition = when === undefined ? [] : [translate(`facts.when.${when}`)];
  return [translate(`facts.level.${level}`), ...where, ...condition].join(', ');
}

function longDate(iso: string | undefined, tag: string): string {
  return iso === undefined
    ? ''
    : new Date(iso).toLocaleDateString(tag, { dateStyle: 'long', timeZone: 'UTC' });
}
