import type { StatusRecord } from '@polystatus/status/record';
import { versionNotes } from '@polystatus/status/constant-versions';
import { code, quiet } from '../mark.ts';
import { prose } from '../prose.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import { GAP } from './columns.ts';
import { MARGIN, type Page } from './page.ts';

/** The constant in each language and framework, a line each, and the versions that have it. */
export function constants(
  { constants: names, constantVersions }: StatusRecord,
  page: Page,
): string {
  const { catalog, width } = page;
  const rows = Object.entries(catalog.ecosystems).flatMap(([id, ecosystem]) => {
    const name = names[id];
    if (name === undefined) return [];
    const notes = versionNotes(constantVersions?.[id]).map(([key, values]) =>
      prose(catalog.translate(`facts.${key}`, values)).join(' '),
    );
    const text = [code(name), ...(notes.length > 0 ? [quiet('·'), notes.join('; ')] : [])];
    return [{ ecosystem, name, text: text.join(' ') }];
  });
  const column = Math.max(0, ...rows.map(({ ecosystem }) => displayWidth(ecosystem)));
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  const beside = MARGIN.length + column + GAP.length + longest <= width;
  return rows
    .map(({ ecosystem, text }) =>
      beside
        ? wrap(text, width, `${MARGIN}${quiet(pad(ecosystem, column))}${GAP}`)
        : `${MARGIN}${quiet(ecosystem)}\n${wrap(text, width, MARGIN + GAP)}`,
    )
    .join('\n');
}
