import { NOT_XML, xmlText } from '@polystatus/status/xml';
import { TOKEN } from './inline.ts';

/**
 * Writes the texts of one unit of XLIFF 1.2: code and placeholders stand inside `<ph>`, the ends of
 * links inside `<bpt>` and `<ept>`, as they are. The same piece has the same id in source and target.
 */
export class NativeInlineWriter {
  readonly #ids = new Map<string, string[]>();
  #lastId = 0;
  #used = new Map<string, number>();

  /** The content of a `<source>` or `<target>`. */
  text(text: string): string {
    this.#used = new Map();
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
        result += `<ph id="${this.#idOf(whole)}">${this.#characters(whole)}</ph>`;
      else {
        const id = this.#idOf(target);
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
      result += `${xmlText(text.slice(at, index))}<x id="${this.#idOf(sign)}" ctype="x-cp-${hex}"/>`;
      at = index + sign.length;
    }
    return result + xmlText(text.slice(at));
  }

  /** The nth piece with a text in the target has the id of the nth one in the source. */
  #idOf(token: string): string {
    const ids = this.#ids.get(token) ?? [];
    this.#ids.set(token, ids);
    const used = this.#used.get(token) ?? 0;
    this.#used.set(token, used + 1);
    return (ids[used] ??= String(++this.#lastId));
  }
}
