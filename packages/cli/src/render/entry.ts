import type { NameIn } from '../message.ts';
import { code, number, quiet, strong } from '../mark.ts';
import type { Row } from '../catalog.ts';
import type { StatusRecord } from '@polystatus/status/record';
import { prose } from '../prose.ts';
import { pad, wrap } from '../wrap.ts';
import { citation, factList } from './fact-list.ts';
import { MARGIN, type Page } from './page.ts';
import { heading } from './row.ts';
import { standing } from './standing.ts';

/** Everything about one code, for reading. */
export function entryText(row: Row, entry: StatusRecord, page: Page): string {
  const { translate } = page.catalog;
  const sections: ['' | NameIn<'entry'>, string][] = [
    ['', head(row, entry, page)],
    ['', wrap(entry.summary, page.width, MARGIN)],
    ...prose(entry.description).map((text): ['', string] => ['', wrap(text, page.width, MARGIN)]),
    ['', factList(entry, page)],
    ['headers', headers(entry, page)],
    ['causes', points(entry.causes, page)],
    ['client', points(entry.client, page)],
    ['server', points(entry.server, page)],
    ['related', related(entry, page)],
    ['sameNumber', sameNumber(row, page)],
  ];
  return sections
    .filter(([, body]) => body !== '')
    .map(([name, body]) =>
      name === '' ? body : `${MARGIN}${strong(translate(`entry.${name}`))}\n${body}`,
    )
    .join('\n\n');
}

function head(row: Row, entry: StatusRecord, page: Page): string {
  const { width } = page;
  const [first, ...others] = entry.definedIn;
  const lines = [wrap(heading(row, page), width, `${number(row.number)}  `)];
  if (!entry.title.startsWith(entry.phrase)) lines.push(wrap(quiet(entry.phrase), width, MARGIN));
  lines.push('', wrap(standing(entry, page, first && citation(first)), width, MARGIN));
  if (first) lines.push(MARGIN + quiet(first.url));
  for (const source of others)
    lines.push(wrap(citation(source), width, MARGIN), MARGIN + quiet(source.url));
  const notes = [...ownerNote(entry, page), ...deprecation(entry, page)];
  if (notes.length > 0) lines.push('', ...notes.map((note) => wrap(note, width, MARGIN)));
  return lines.join('\n');
}

function ownerNote({ state, owner }: StatusRecord, { catalog }: Page): string[] {
  if (state !== 'unregistered') return [];
  const known = catalog.owner(owner);
  const kind = known?.kind === 'draft' ? 'Draft' : known?.kind === 'informal' ? 'Informal' : '';
  return [catalog.translate(`ownerNotes.notStandard${kind}`, { owner: known?.name ?? owner })];
}

function deprecation({ deprecated }: StatusRecord, { catalog }: Page): string[] {
  return deprecated ? [catalog.translate('entry.deprecated')] : [];
}

function points(texts: readonly string[], { width }: Page): string {
  return texts
    .map((text) => wrap(prose(text).join(' '), width, `${MARGIN}${quiet('•')} `))
    .join('\n');
}

function headers({ headers: fields }: StatusRecord, { catalog, width }: Page): string {
  return fields
    .map(({ name, level, in: place, purpose }) => {
      const where = place === 'request' ? `, ${catalog.translate('entry.inRequest')}` : '';
      const strength = quiet(`· ${catalog.translate(`level.${level}`)}${where}`);
      const text = prose(purpose).join(' ');
      return `${MARGIN}${code(name)} ${strength}\n${wrap(text, width, `${MARGIN}  `)}`;
    })
    .join('\n');
}

function related({ related: others }: StatusRecord, page: Page): string {
  const { catalog, width } = page;
  return others
    .flatMap(({ id, reason }) => {
      const row = catalog.row(id);
      if (!row) return [];
      const first = `${MARGIN}${number(row.number)}  `;
      const text = prose(reason).join(' ');
      return `${wrap(heading(row, page), width, first)}\n${wrap(text, width, MARGIN + MARGIN)}`;
    })
    .join('\n');
}

function sameNumber({ id, number }: Row, page: Page): string {
  const { catalog, width } = page;
  const rows = catalog.rows.filter((other) => other.number === number && other.id !== id);
  const column = Math.max(0, ...rows.map((row) => row.id.length));
  return rows
    .map((row) => wrap(row.title, width, `${MARGIN}${code(pad(row.id, column))}  `))
    .join('\n');
}
