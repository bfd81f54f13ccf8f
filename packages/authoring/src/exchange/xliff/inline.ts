import { NOT_XML, xmlAttribute, xmlText } from '@polystatus/status/xml';
import { PieceIds } from './piece-ids.ts';

/** Inline code, i18next placeholders, links: what a translator moves but does not translate. */
export const TOKEN = /`[^`\n]+`|\{\{[^{}]*\}\}|\[([^\][\n]+)\](\([^()\s]+\))/g;

/**
 * Writes the texts of one unit: code and placeholders become `<ph/>`, links `<pc>`, so that tools
 * protect them. The same piece has the same id in source and target, and its text once in the
 * unit’s `<originalData>`.
 */
export class InlineWriter {
  readonly #data = new Map<string, string>();
  readonly #ids = new PieceIds();

  /** The content of a `<source>` or `<target>`. */
  text(text: string): string {
    this.#ids.startText();
    return this.#content(text.toWellFormed());
  }

  /** The element that holds what the inline elements stand for; empty where there are none. */
  originalData(indent: string): string[] {
    if (this.#data.size === 0) return [];
    const rows = [...this.#data].map(
      ([text, id]) => `${indent}  <data id="${id}">${writeCharacters(text)}</data>`,
    );
    return [`${indent}<originalData>`, ...rows, `${indent}</originalData>`];
  }

  #content(text: string): string {
    let result = '';
    let at = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [whole, label, target] = match;
      result += writeCharacters(text.slice(at, match.index));
      at = match.index + whole.length;
      if (label === undefined || target === undefined) {
        const id = this.#ids.of(whole);
        result += `<ph id="${id}" dataRef="${this.#dataId(whole)}" disp="${xmlAttribute(whole)}"/>`;
      } else {
        const id = this.#ids.of(target);
        const end = `]${target}`;
        const data = `dataRefStart="${this.#dataId('[')}" dataRefEnd="${this.#dataId(end)}"`;
        // Shown by tools, and what is left where one of them drops the data.
        const shown = `dispStart="[" dispEnd="${xmlAttribute(end)}"`;
        result += `<pc id="${id}" ${data} ${shown}>${this.#content(label)}</pc>`;
      }
    }
    return result + writeCharacters(text.slice(at));
  }

  #dataId(text: string): string {
    let id = this.#data.get(text);
    if (id === undefined) this.#data.set(text, (id = `d${this.#data.size + 1}`));
    return id;
  }
}

/** XLIFF has an element for the characters that XML has no way to write. */
export function writeCharacters(text: string): string {
  let result = '';
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(NOT_XML)) {
    const hex = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    result += `${xmlText(text.slice(at, index))}<cp hex="${hex}"/>`;
    at = index + sign.length;
  }
  return result + xmlText(text.slice(at));
}
