import { NOT_XML, xmlText } from '@polystatus/status/xml';
import { TOKEN } from './inline.ts';
import { PieceIds } from './piece-ids.ts';

/**
 * Writes the texts of one unit of XLIFF 1.2: code and placeholders stand inside `<ph>`, the ends of
 * links inside `<bpt>` and `<ept>`, as they are. The same piece has the same id in source and target.
 */
export class NativeInlineWriter {
  readonly #ids = new PieceIds();

  /** The content of a `<source>` or `<target>`. */
  text(text: string): string {
    this.#ids.startText();
    return this.#content(text.toWellFormed());
  }

  #content(text: string): string {
    let result = '';
    let at = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [whole, label, target] = match;
      result += this.#characters(text.slice(at, match.index));
      at = match.index + whole.length;
      if (label === undefined || target === undefined)
        result += `<ph id="${this.#ids.of(whole)}">${this.#characters(whole)}</ph>`;
      else {
        const id = this.#ids.of(target);
        const end = this.#characters(`]${target}`);
        result += `<bpt id="${id}">[</bpt>${this.#content(label)}<ept id="${id}">${end}</ept>`;
      }
    }
    return result + this.#characters(text.slice(at));
  }

  /** The format has no element for what XML cannot hold, but placeholders of one’s own kind. */
  #characters(text: string): string {
    let result = '';
    let at = 0;
    for (const { 0: sign, index } of text.matchAll(NOT_XML)) {
      const hex = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      result += `${xmlText(text.slice(at, index))}<x id="${this.#ids.of(sign)}" ctype="x-cp-${hex}"/>`;
      at = index + sign.length;
    }
    return result + xmlText(text.slice(at));
  }
}
