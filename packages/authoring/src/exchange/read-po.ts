import { fingerprint } from '@polystatus/core/state';
import { po as gettext, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import type { FileFaults } from './file-faults.ts';
import { isUnitState, type PlacedUnit, type ReadParcel, type UnitState } from './parcel.ts';
import { unquotePo } from './po-string.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';

const PIECE = String.raw`"(?:[^"\\\n]|\\.)*"`;
const CONTEXT = new RegExp(String.raw`^msgctxt[ \t]+(${PIECE}(?:[ \t\r]*\n[ \t]*${PIECE})*)`, 'gm');
const OWN_LINE = /^polystatus: (.*)$/;

/** The units of a PO file. */
export function readPo(text: string, faults: FileFaults): ReadParcel | undefined {
  // What was cut off behind a closing quote would pass for a whole, shorter text.
  if (text !== '' && !text.endsWith('\n')) {
    faults.malformed(text.split('\n').length, 'its last line has no end');
    return undefined;
  }
  const places = contexts(text);
  if (!refuseDuplicates(places, faults)) return undefined;
  const table = parseTable(text, faults);
  if (!table) return undefined;
  const header = table.headers;
  if (!header || !('Language' in header || 'language' in header)) {
    faults.malformed(1, 'it has no header that names the language');
    return undefined;
  }
  const lines = new Map(places.map(({ id, line }) => [id, line]));
  const units: PlacedUnit[] = [];
  for (const [id, entries] of Object.entries(table.translations)) {
    if (id === '') continue;
    for (const entry of Object.values(entries)) {
      const found = { ...unit(id, entry), line: lines.get(id) ?? 1 };
      // Tools that guess leave the mark, and so does a translator who is not sure.
      if (found.state === 'stale' && fingerprint(found.target) !== found.base)
        faults.add(found.line, {
          code: 'still-fuzzy',
          severity: 'warning',
          message: `${id} has a new translation that is still marked fuzzy; it was left out.`,
          hint: 'Read it against its source and take the mark away.',
        });
      else units.push(found);
    }
  }
  return {
    sourceLocale: header['X-Source-Language'],
    targetLocale: header['Language'] ?? header['language'],
    units,
  };
}

function parseTable(text: string, faults: FileFaults): GetTextTranslations | undefined {
  try {
    return gettext.parse(text, { validation: true });
  } catch (error) {
    // It looks each source up in a plain object and finds “constructor” in all of them. By then
    // the syntax has been judged, and doubled messages are refused above.
    if (String(error).includes('Duplicate msgid')) return gettext.parse(text);
    const line = error instanceof Error && 'lineNumber' in error ? Number(error.lineNumber) : 1;
    const [reason = ''] = String(error)
      .replace(/^\w*Error: (?:Error parsing PO data: )?/, '')
      .split('. ', 1);
    faults.malformed(line, reason.replace(/\.$/, ''));
    return undefined;
  }
}

/** Where each context stands; the library would keep the last of two in silence. */
function contexts(text: string): { id: string; line: number }[] {
  const found: { id: string; line: number }[] = [];
  let line = 1;
  let at = 0;
  for (const match of text.matchAll(CONTEXT)) {
    for (; at < match.index; at++) if (text[at] === '\n') line++;
    found.push({ id: unquotePo(match[1] ?? ''), line });
  }
  return found;
}

function unit(id: string, { msgid, msgstr, comments }: GetTextTranslation) {
  const target = msgstr[0] ?? '';
  const extracted = comments?.extracted?.split('\n') ?? [];
  const own = OWN_LINE.exec(extracted.at(-1) ?? '')?.[1];
  const known = new Map(own?.split(' ').map((pair) => pair.split('=', 2) as [string, string]));
  const note = (own === undefined ? extracted : extracted.slice(0, -1)).join(' ');
  const fuzzy = /(?:^|[,\s])fuzzy(?:[,\s]|$)/.test(comments?.flag ?? '');
  const recorded = known.get('state');
  const limit = Number(known.get('limit'));
  return {
    id,
    source: msgid,
    target,
    state: stateOf(target, fuzzy, isUnitState(recorded) ? recorded : undefined),
    base: known.get('base'),
    previous: comments?.previous ? unquotePo(comments.previous) : undefined,
    note: note === '' ? undefined : note,
    limit: limit > 0 ? limit : undefined,
  };
}

/** The fuzzy mark is the translator’s word; the recorded state only tells reviewed from translated. */
function stateOf(target: string, fuzzy: boolean, recorded: UnitState | undefined): UnitState {
  if (target === '') return 'missing';
  if (fuzzy) return 'stale';
  return recorded === 'reviewed' ? 'reviewed' : 'translated';
}
