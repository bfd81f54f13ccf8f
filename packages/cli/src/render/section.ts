import { quiet, strong } from '../mark.ts';
import { prose } from '../prose.ts';
import { wrap } from '../wrap.ts';
import { MARGIN, type Page } from './page.ts';

/** A heading and what stands below it; empty where that is. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `${MARGIN}${strong(heading)}\n${body}`;
}

/** Texts of light Markdown as a list. */
export function points(texts: readonly string[], { width }: Page): string {
  return texts
    .map((text) => wrap(prose(text).join(' '), width, `${MARGIN}${quiet('•')} `))
    .join('\n');
}
