import type { SaxesTagNS } from 'saxes';
import { attribute, type Dialect, type Place } from './dialect.ts';
import { CATEGORY, messageIdOf, METADATA, SIZES } from './names.ts';
import { segmentState } from './segment-state.ts';
import { UnitReader } from './unit-reader.ts';

/** Reads XLIFF 2.0, 2.1 and 2.2, whose cores have the same elements for what we need. */
export class Version2 implements Dialect {
  readonly sourceLocale: string | undefined;
  readonly targetLocale: string | undefined;
  readonly #place: Place;
  readonly #core: string;
  #file = '';
  #unit: UnitReader | undefined;
  /** The text being gathered, for the elements that have some. */
  #text: string | undefined;
  /** Of that element, what tells it from others of its name. */
  #id = '';
  /** Depth inside an element of a module or tool we do not know. */
  #foreign = 0;
  /** What closing tags of links put into the text. */
  readonly #ends: string[] = [];

  constructor(root: SaxesTagNS, place: Place) {
    this.#place = place;
    this.#core = root.uri;
    this.sourceLocale = attribute(root, 'srcLang');
    this.targetLocale = attribute(root, 'trgLang') || undefined;
  }

  text(text: string): void {
    if (this.#text !== undefined && this.#foreign === 0) this.#text += text;
  }

  open(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    const at = (name: string): string | undefined => attribute(tag, name);
    const known =
      uri === this.#core || (uri === METADATA && (at('category') ?? CATEGORY) === CATEGORY);
    if (this.#foreign > 0 || !known) {
      this.#foreign++;
      return;
    }
    const unit = this.#unit;
    if (!unit) {
      if (local === 'file') this.#file = at('id') ?? '';
      else if (local === 'unit') this.#unit = this.#startUnit(tag);
    } else if (local === 'segment') {
      const [state, subState] = [at('state'), at('subState')];
      unit.startSegment(false, (target) => segmentState(target, state, subState));
    } else if (local === 'ignorable') unit.startSegment(true);
    else if (/^(?:source|target|data|note|meta)$/.test(local)) {
      this.#text = '';
      this.#id = at({ meta: 'type', note: 'category' }[local] ?? 'id') ?? '';
    } else if (this.#text !== undefined) this.#openInline(local, at, unit);
  }

  close({ local }: SaxesTagNS): void {
    if (this.#foreign > 0) {
      this.#foreign--;
      return;
    }
    const unit = this.#unit;
    if (!unit) return;
    if (local === 'unit') {
      this.#place.units.push(unit.unit());
      this.#unit = undefined;
    } else if (local === 'pc') this.#text += this.#ends.pop() ?? '';
    else if (this.#text !== undefined && !/^(?:ph|sc|ec|cp|mrk|sm|em)$/.test(local)) {
      if (local === 'source' || local === 'target') unit.setText(local, this.#text);
      else if (local === 'data') unit.data.set(this.#id, this.#text);
      else if (local === 'note')
        (this.#id === CATEGORY ? unit.notes : unit.comments).push(this.#text);
      else if (local === 'meta') unit.metadata.set(this.#id, this.#text);
      this.#text = undefined;
    }
  }

  #startUnit(tag: SaxesTagNS): UnitReader {
    const size = Object.values(tag.attributes).find(
      ({ uri, local }) => uri === SIZES && local === 'sizeRestriction',
    )?.value;
    const name = attribute(tag, 'name');
    const own = attribute(tag, 'id') ?? '';
    return new UnitReader(
      name === undefined ? { id: messageIdOf(this.#file, own), otherId: own } : { id: name },
      this.#place.line(),
      size,
    );
  }

  #openInline(local: string, at: (name: string) => string | undefined, unit: UnitReader): void {
    const data = (reference: string | undefined, shown: string | undefined): string => {
      const found = reference === undefined ? undefined : unit.data.get(reference);
      return (
        found ?? shown ?? this.#place.malformed(`an inline element <${local}> stands for nothing`)
      );
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
    const code = /^[\dA-F]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Infinity;
    return code <= 0x10ffff
      ? String.fromCodePoint(code)
      : this.#place.malformed('<cp> names no character');
  }
}
