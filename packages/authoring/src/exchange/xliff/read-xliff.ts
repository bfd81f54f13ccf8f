import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FileFaults } from '../file-faults.ts';
import type { PlacedUnit, ReadParcel } from '../parcel.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import type { Dialect, Place } from './dialect.ts';
import { CORE, CORE_1, CORE_22 } from './names.ts';
import { Version1 } from './version-1.ts';
import { Version2 } from './version-2.ts';

/** XLIFF nests about ten deep; the parser looks through all open tags for each name. */
const MAX_DEPTH = 200;

/** Stops the parser; the reason is in the faults. */
class Refused extends Error {}

/**
 * The units of an XLIFF file: 1.2, or 2.0 to 2.2. Document types are refused, so no entity is ever
 * expanded.
 */
export function readXliff(text: string, faults: FileFaults): ReadParcel | undefined {
  const units: PlacedUnit[] = [];
  try {
    const { sourceLocale, targetLocale } = parse(text, units, faults);
    return refuseDuplicates(units, faults) ? { sourceLocale, targetLocale, units } : undefined;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function parse(text: string, units: PlacedUnit[], faults: FileFaults): Dialect {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const malformed = (what: string): never => {
    faults.malformed(parser.line, what.replace(/\.$/, ''));
    throw new Refused();
  };
  const place: Place = { units, line: () => parser.line, malformed };
  let dialect: Dialect | undefined;
  let depth = 0;
  parser.on('error', (error) => malformed(error.message.replace(/^[\d:]+ /, '')));
  parser.on('doctype', () => {
    faults.add(parser.line, {
      code: 'document-type',
      message: 'A document type (DOCTYPE) stands here; it could define entities.',
      hint: 'XLIFF needs none: remove it, and ask where the file comes from.',
    });
    throw new Refused();
  });
  parser.on('opentagstart', () => {
    if (++depth > MAX_DEPTH) malformed(`more than ${MAX_DEPTH} elements are open here`);
  });
  parser.on('opentag', (tag) => {
    if (dialect) dialect.open(tag);
    else dialect = dialectOf(tag, place, faults);
  });
  parser.on('closetag', (tag) => {
    depth--;
    dialect?.close(tag);
  });
  const add = (piece: string): void => dialect?.text(piece);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return dialect ?? malformed('it holds no XLIFF');
}

/** Which version it is stands in the namespace; many writers of 1.2 leave that out. */
function dialectOf(root: SaxesTagNS, place: Place, faults: FileFaults): Dialect {
  const { local, uri, attributes } = root;
  if (local !== 'xliff') return place.malformed(`it begins with <${local}> where <xliff> is due`);
  const version = attributes['version']?.value ?? 'of an unknown version';
  if (uri === CORE || uri === CORE_22) return new Version2(root, place);
  if (uri === CORE_1 || (uri === '' && version === '1.2')) return new Version1(uri, place);
  faults.add(place.line(), {
    code: 'xliff-version',
    message: `The file is XLIFF ${version}; 1.2 and 2.0 to 2.2 are read.`,
    hint: 'Save it as one of these in the tool it comes from, or as PO or CSV; a tool that knows neither takes a fresh export (--format xliff12).',
  });
  throw new Refused();
}
