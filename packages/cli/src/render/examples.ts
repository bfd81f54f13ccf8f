import type { StatusRecord } from '@polystatus/status/record';
import { prose } from '../prose.ts';
import { wrap } from '../wrap.ts';
import { MARGIN, type Page } from './page.ts';
import { section } from './section.ts';

/**
 * The command lines that send the requests of the examples, unbroken, so that they can be copied.
 * Further lines of content are set in as well, which XML and JSON allow. What comes back stands in
 * the JSON.
 */
export function examplesText({ examples }: StatusRecord, page: Page): string {
  const shown = examples.flatMap(({ caption, curl }) =>
    curl === undefined
      ? []
      : [...(caption === undefined ? [] : [captionText(caption, page)]), indented(curl)],
  );
  return section(page.catalog.translate('facts.example.curl'), shown.join('\n'));
}

function captionText(caption: string, { width }: Page): string {
  return wrap(prose(caption).join(' '), width, MARGIN);
}

function indented(text: string): string {
  return text.replace(/^/gm, MARGIN + MARGIN);
}
