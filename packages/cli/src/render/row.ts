import { number, quiet, strong } from '../mark.ts';
import type { Catalog, Row } from '../catalog.ts';
import { wrap } from '../wrap.ts';
import { MARGIN, type Page } from './page.ts';

/** `499  Client Closed Request · nginx`: number, title, and what to know beside it. */
export function heading(row: Row, page: Page): string {
  const { catalog } = page;
  const notes = [
    ownerName(row, catalog),
    row.mark === '' ? '' : catalog.translate(`facts.mark.${row.mark}`),
  ].filter((note) => note !== '');
  return [strong(row.title), ...notes.map((note) => quiet(`· ${note}`))].join(' ');
}

/** Whose code it is; nothing where it is the registry’s or the title says so. */
export function ownerName({ id, number, owner, title }: Row, catalog: Catalog): string {
  const name = catalog.owner(owner)?.name ?? owner;
  return id === number || title.includes(name) ? '' : name;
}

/** One line in a list. */
export function line(row: Row, page: Page): string {
  return wrap(heading(row, page), page.width, `${number(row.number)}  `);
}

/** A result: its line and the summary below. */
export function brief(row: Row, page: Page): string {
  return `${line(row, page)}\n${wrap(row.summary, page.width, MARGIN)}`;
}
