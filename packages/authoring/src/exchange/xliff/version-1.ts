import type { SaxesTagNS } from 'saxes';
import { attribute, type Dialect, type Place } from './dialect.ts';
import { CATEGORY, messageIdOf, RECORD } from './names.ts';
import { targetState } from './segment-state.ts';
import { UnitReader } from './unit-reader.ts';

/** A character that XML cannot hold; the format has no element for it. */
const CHARACTER = /^x-cp-([0-9a-f]{4})$/i;
const BASE = /^base=([\w-]+)$/;

/** Reads XLIFF 1.2, of which the OASIS standard of 2008 tells the elements. */
export class Version1 implements Dialect {
  sourceLocale: string | undefined;
  targetLocale: string | undefined;
  readonly #place: Place;
  readonly #core: string;
  #file = '';
  #unit: UnitReader | undefined;
  #approved: string | undefined;
  /** The text being gathered, for the elements that have some. */
  #text: string | undefined;
  #from = '';
  /** Depth inside what is not the unit’s own: other namespaces, segmented sources, binaries. */
  #foreign = 0;
  /** Inside a proposal; of those only the one is ours that holds an earlier source. */
  #proposal: 'ours' | 'other' | undefined;

  constructor(core: string, place: Place) {
    this.#core = core;
    this.#place = place;
  }

  text(text: string): void {
    if (this.#text !== undefined && this.#foreign === 0) this.#text += text;
  }

  open(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    const at = (name: string): string | undefined => attribute(tag, name);
    if (this.#foreign > 0 || uri !== this.#core || /^(?:seg-source|bin-unit)$/.test(local)) {
      this.#foreign++;
      return;
    }
    const unit = this.#unit;
    if (!unit) {
      if (local === 'file') this.#startFile(at);
      else if (local === 'trans-unit') this.#startUnit(at);
    } else if (local === 'alt-trans')
      this.#proposal = at('alttranstype') === 'previous-version' ? 'ours' : 'other';
    else if (local === 'source' || local === 'note') {
      this.#text = '';
      this.#from = at('from') ?? '';
    } else if (local === 'target') {
      this.#text = '';
      if (this.#proposal) return;
      const said = {
        state: at('state'),
        qualifier: at('state-qualifier'),
        approved: this.#approved,
      };
      unit.setState((target) => targetState(target, said));
    } else if (this.#text !== undefined) this.#openInline(local, at);
  }

  close({ local }: SaxesTagNS): void {
    if (this.#foreign > 0) {
      this.#foreign--;
      return;
    }
    const unit = this.#unit;
    if (!unit) return;
    if (local === 'trans-unit') {
      this.#place.units.push(unit.unit());
      this.#unit = undefined;
    } else if (local === 'alt-trans') this.#proposal = undefined;
    else if (this.#text !== undefined && /^(?:source|target|note)$/.test(local)) {
      this.#take(unit, local, this.#text);
      this.#text = undefined;
    }
  }

  #take(unit: UnitReader, local: string, text: string): void {
    if (this.#proposal) {
      if (this.#proposal === 'ours' && local === 'source')
        unit.metadata.set('previous-source', text);
      return;
    }
    if (local === 'source' || local === 'target') {
      unit.setText(local, text);
      return;
    }
    const [, base] = BASE.exec(text.trim()) ?? [];
    if (base !== undefined) unit.metadata.set('base', base);
    else if (this.#from === CATEGORY) unit.notes.push(text);
    else if (this.#from !== RECORD) unit.comments.push(text);
  }

  #startFile(at: (name: string) => string | undefined): void {
    this.#file = at('original') ?? '';
    const target = at('target-language') || undefined;
    if (target !== undefined && (this.targetLocale ?? target) !== target)
      this.#place.malformed(`it is for ${this.targetLocale} and for ${target}`);
    this.sourceLocale ??= at('source-language');
    this.targetLocale ??= target;
  }

  #startUnit(at: (name: string) => string | undefined): void {
    const own = at('resname') ?? at('id') ?? '';
    const name = own.startsWith(`${this.#file}.`)
      ? { id: own }
      : { id: messageIdOf(this.#file, own), otherId: own };
    const limit = at('size-unit') === 'char' ? at('maxwidth') : undefined;
    this.#approved = at('approved');
    this.#unit = new UnitReader(name, this.#place.line(), limit);
    this.#unit.startSegment(false);
  }

  /** Native code stands inside `<ph>`, `<bpt>`, `<ept>` and `<it>`; the others hold it in an attribute. */
  #openInline(local: string, at: (name: string) => string | undefined): void {
    if (!/^(?:x|g|bx|ex)$/.test(local)) return;
    const [, hex] = CHARACTER.exec(at('ctype') ?? '') ?? [];
    this.#text +=
      hex === undefined
        ? (at('equiv-text') ??
          this.#place.malformed(`an inline element <${local}> stands for nothing`))
        : String.fromCharCode(Number.parseInt(hex, 16));
  }
}
