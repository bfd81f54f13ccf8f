import { po as gettext, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { commentLine } from './comment-line.ts';
import type { FileFaults } from './file-faults.ts';
import { isUnitState, type ReadParcel, type UnitState } from './parcel.ts';
import { unquotePo } from './po-string.ts';
import { refuseDuplicates } from './refuse-duplicates.ts';

const PIECE = String.raw`"(?:[^"\\\n]|\\.)*"`;
const PIECES = String.raw`(${PIECE}(?:[ \t\r]*\n[ \t]*${PIECE})*)`;
const ENTRY = new RegExp(
  String.raw`^(?:msgctxt[ \t]+${PIECES}[ \t\r]*\n[ \t]*(?:#.*\n[ \t]*)*)?msgid[ \t]+${PIECES}`,
  'gm',
);
const OWN_LINE = /^polystatus: (.*)$/;

/** The units of a PO file. */
export function readPo(text: string, faults: FileFaults): ReadParcel | undefined {
  // What was cut off behind a closing quote would pass for a whole, shorter text.
  if (text !== '' && !text.endsWith('\n')) {
    faults.malformed(text.split('\n').length, 'its last line has no end');
    return undefined;
  }
  const places = placesIn(text);
  if (!refuseDuplicates(places, faults, keyOf)) return undefined;
  const table = parseTable(text, faults);
  if (!table) return undefined;
  const entries = Object.values(table.translations)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid, msgctxt = '' }) => msgid !== '' || msgctxt !== '');
  const header = table.headers ?? {};
  if (entries.length === 0 && Object.keys(header).length === 0) {
    faults.malformed(1, 'it has neither a header nor messages');
    return undefined;
  }
  const last = places.at(-1);
  const lines = new Map(places.map((place) => [keyOf(place), place.line]));
  return {
    sourceLocale: header['X-Source-Language'] || undefined,
    targetLocale: (header['Language'] ?? header['language']) || undefined,
    units: entries.map((entry) => {
      const id = entry.msgctxt ?? '';
      const otherId = id === '' ? referenceOf(entry) : undefined;
      return {
        ...unit(id, entry),
        otherId,
        line: lines.get(keyOf({ id, source: entry.msgid })) ?? 1,
        ...(last && keyOf(last) === keyOf({ id, source: entry.msgid }) && cutOff(entry)),
      };
    }),
  };
}

/**
 * Lines of a text in PO end with the blank or the line end that stands between them: the last text
 * of a file that ends so had more of them.
 */
function cutOff({ msgid, msgstr }: GetTextTranslation): { unfinished?: string } {
  return /\s$/.test(msgstr[0] ?? '') && !/\s$/.test(msgid) ? { unfinished: 'cut off' } : {};
}

/** Of messages without a name, the source tells one from the other. */
function keyOf({ id, source }: { readonly id: string; readonly source: string }): string {
  return id === '' ? `\u0004${source}` : id;
}

/** Ours is the message again, since some tools drop or double its name; of two, none is meant. */
function referenceOf({ comments }: GetTextTranslation): string | undefined {
  const [first, second] = comments?.reference?.trim().split(/\s+/) ?? [];
  return second === undefined && first !== '' ? first : undefined;
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

interface Place {
  readonly id: string;
  readonly source: string;
  readonly line: number;
}

/** Where each message stands; the library would keep the last of two in silence. */
function placesIn(text: string): Place[] {
  const found: Place[] = [];
  let line = 1;
  let at = 0;
  for (const { index, 1: id = '', 2: source = '' } of text.matchAll(ENTRY)) {
    for (; at < index; at++) if (text[at] === '\n') line++;
    found.push({ id: unquotePo(id), source: unquotePo(source), line });
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
    comment: commentLine(comments?.translator?.split('\n') ?? []),
    unfinished: fuzzy && target !== '' ? 'fuzzy' : undefined,
    limit: limit > 0 ? limit : undefined,
  };
}

/** The fuzzy mark is the translator’s word; the recorded state only tells reviewed from translated. */
function stateOf(target: string, fuzzy: boolean, recorded: UnitState | undefined): UnitState {
  if (target === '') return 'missing';
  if (fuzzy) return 'stale';
  return recorded === 'reviewed' ? 'reviewed' : 'translated';
}
