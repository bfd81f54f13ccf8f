import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FileFaults } from '../file-faults.ts';
import type { PlacedUnit, ReadParcel } from '../parcel.ts';
import { refuseDuplicates } from '../refuse-duplicates.ts';
import { CATEGORY, CORE, METADATA, SIZES } from './names.ts';
import { UnitReader } from './unit-reader.ts';

/** XLIFF nests about ten deep; the parser looks through all open tags for each name. */
const MAX_DEPTH = 200;

/** Stops the parser; the reason is in the faults. */
class Refused extends Error {}

/** The units of an XLIFF 2 file. Document types are refused, so no entity is ever expanded. */
export function readXliff(text: string, faults: FileFaults): ReadParcel | undefined {
  const reader = new XliffReader(faults);
  try {
    reader.read(text);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
  return refuseDuplicates(reader.units, faults) ? reader : undefined;
}

class XliffReader implements ReadParcel {
  sourceLocale: string | undefined;
  targetLocale: string | undefined;
  readonly units: PlacedUnit[] = [];
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #faults: FileFaults;
  #unit: UnitReader | undefined;
  /** The text being gathered, for the elements that have some. */
  #text: string | undefined;
  #id = '';
  /** Depth inside an element of a module or tool we do not know. */
  #foreign = 0;
  #depth = 0;
  #started = false;
  /** What closing tags of links put into the text. */
  readonly #ends: string[] = [];

  constructor(faults: FileFaults) {
    this.#faults = faults;
    const parser = this.#parser;
    parser.on('error', (error) => this.#malformed(error.message.replace(/^[\d:]+ /, '')));
    parser.on('doctype', () => {
      faults.add(parser.line, {
        code: 'document-type',
        message: 'A document type (DOCTYPE) stands here; it could define entities.',
        hint: 'XLIFF needs none: remove it, and ask where the file comes from.',
      });
      throw new Refused();
    });
    parser.on('opentagstart', () => {
      if (++this.#depth > MAX_DEPTH)
        this.#malformed(`more than ${MAX_DEPTH} elements are open here`);
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => {
      this.#depth--;
      this.#close(tag);
    });
    const add = (text: string): void => {
      if (this.#text !== undefined && this.#foreign === 0) this.#text += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
  }

  read(text: string): void {
    this.#parser.write(text).close();
    if (!this.#started) this.#malformed('it holds no XLIFF');
  }

  #open(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    const at = (name: string): string | undefined => tag.attributes[name]?.value;
    if (!this.#started) this.#root(tag);
    const known = uri === CORE || (uri === METADATA && (at('category') ?? CATEGORY) === CATEGORY);
    if (this.#foreign > 0 || !known) {
      this.#foreign++;
      return;
    }
    const unit = this.#unit;
    if (!unit) {
      if (local !== 'unit') return;
      const size = Object.values(tag.attributes).find(
        ({ uri, local }) => uri === SIZES && local === 'sizeRestriction',
      )?.value;
      const id = at('name') ?? at('id') ?? '';
      this.#unit = new UnitReader(id, this.#parser.line, size);
    } else if (local === 'segment') unit.startSegment(false, at('state'), at('subState'));
    else if (local === 'ignorable') unit.startSegment(true);
    else if (/^(?:source|target|data|note|meta)$/.test(local)) {
      this.#text = '';
      this.#id = at(local === 'meta' ? 'type' : 'id') ?? '';
    } else if (this.#text !== undefined) this.#openInline(local, at, unit);
  }

  #openInline(local: string, at: (name: string) => string | undefined, unit: UnitReader): void {
    const data = (reference: string | undefined, shown: string | undefined): string => {
      const found = reference === undefined ? undefined : unit.data.get(reference);
      return found ?? shown ?? this.#malformed(`an inline element <${local}> stands for nothing`);
    };
    if (local === 'cp') this.#text += this.#character(at('hex') ?? '');
    else if (local === 'ph' || local === 'sc' || local === 'ec')
      this.#text += data(at('dataRef'), at('disp'));
    else if (local === 'pc') {
      this.#text += data(at('dataRefStart'), at('dispStart'));
      this.#ends.push(data(at('dataRefEnd'), at('dispEnd')));
    }
  }

  #character(hex: string): string {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff
      ? String.fromCodePoint(code)
      : this.#malformed('<cp> names no character');
  }

  #close({ local }: SaxesTagNS): void {
    if (this.#foreign > 0) {
      this.#foreign--;
      return;
    }
    const unit = this.#unit;
    if (!unit) return;
    if (local === 'unit') {
      this.units.push(unit.unit());
      this.#unit = undefined;
    } else if (local === 'pc') this.#text += this.#ends.pop() ?? '';
    else if (this.#text !== undefined && !/^(?:ph|sc|ec|cp|mrk|sm|em)$/.test(local)) {
      if (local === 'source' || local === 'target') unit.setText(local, this.#text);
      else if (local === 'data') unit.data.set(this.#id, this.#text);
      else if (local === 'note') unit.notes.push(this.#text);
      else if (local === 'meta') unit.metadata.set(this.#id, this.#text);
      this.#text = undefined;
    }
  }

  #root({ local, uri, attributes }: SaxesTagNS): void {
    this.#started = true;
    if (local !== 'xliff') this.#malformed(`it begins with <${local}> where <xliff> is due`);
    if (uri !== CORE)
      this.#malformed(
        `its version is ${attributes['version']?.value ?? 'unknown'}; 2.0 and 2.1 are read`,
      );
    this.sourceLocale = attributes['srcLang']?.value;
    this.targetLocale = attributes['trgLang']?.value;
  }

  #malformed(what: string): never {
    this.#faults.malformed(this.#parser.line, what.replace(/\.$/, ''));
    throw new Refused();
  }
}
