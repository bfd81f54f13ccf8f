import type { MessageKey } from '../message.ts';
import { code, number, quiet } from '../mark.ts';
import type { Row } from '../catalog.ts';
import type { StatusRecord } from '@polystatus/status/record';
import { prose } from '../prose.ts';
import { pad, wrap } from '../wrap.ts';
import { constants } from './constants.ts';
import { factList } from './fact-list.ts';
import { citation, fieldStrength } from './fact-value.ts';
import { MARGIN, type Page } from './page.ts';
import { examplesText } from './examples.ts';
import { heading } from './row.ts';
import { points, section } from './section.ts';
import { standing } from './standing.ts';

/** Everything about one code, for reading. */
export function entryText(row: Row, entry: StatusRecord, page: Page): string {
  const named = (name: MessageKey, body: string): string =>
    section(page.catalog.translate(name), body);
  return [
    head(row, entry, page),
    wrap(entry.summary, page.width, MARGIN),
    ...prose(entry.description).map((text) => wrap(text, page.width, MARGIN)),
    factList(entry, page),
    named('facts.label.headers', headers(entry, page)),
    named('facts.part.causes', points(entry.causes, page)),
    named('facts.part.client', points(entry.client, page)),
    named('facts.part.server', points(entry.server, page)),
    examplesText(entry, page),
    named('facts.part.constants', constants(entry, page)),
    named('facts.part.related', related(entry, page)),
    named('facts.part.sameNumber', sameNumber(row, page)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function head(row: Row, entry: StatusRecord, page: Page): string {
  const { width } = page;
  const [first, ...others] = entry.definedIn;
  const lines = [wrap(heading(row, page), width, `${number(row.number)}  `)];
  if (!entry.title.startsWith(entry.phrase)) lines.push(wrap(quiet(entry.phrase), width, MARGIN));
  lines.push('', wrap(standing(entry, page), width, MARGIN));
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
  return deprecated ? [catalog.translate('facts.deprecated')] : [];
}

function headers({ headers: fields }: StatusRecord, page: Page): string {
  return fields
    .map((field) => {
      const strength = quiet(`· ${fieldStrength(field, page)}`);
      const text = prose(field.purpose).join(' ');
      return `${MARGIN}${code(field.name)} ${strength}\n${wrap(text, page.width, `${MARGIN}  `)}`;
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
