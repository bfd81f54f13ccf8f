import type { Facts } from '#generated/schemas.ts';
import { statusPath } from '@polystatus/status/id';
import { Item, Words } from './item.ts';
import { isOf, type FileItem, type Kind } from './items.ts';
import { wordsPath } from '../state/message-id.ts';
import type { Shelf } from './shelf.ts';

/** Makes files what rules get, each once in a check. */
export class Items {
  readonly #shelf: Shelf;
  readonly #known = new Map<string, Item>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @returns `undefined` where nothing of the file can be trusted */
  file(path: string): Item | undefined {
    let item = this.#known.get(path);
    if (!item && (item = this.#make(path))) this.#known.set(path, item);
    return item;
  }

  /** The same of a file of words. */
  words(path: string): Words | undefined {
    const item = this.file(path);
    return item instanceof Words ? item : undefined;
  }

  /** All files of a kind that can be trusted. */
  all<K extends Kind>(kind: K): FileItem<K>[] {
    return this.#shelf.ofKind(kind).flatMap(({ path }) => {
      const item = this.file(path);
      return item && isOf(item, kind) ? [item] : [];
    });
  }

  #make(path: string): Item | undefined {
    const shelf = this.#shelf;
    const file = shelf.file(path)?.value;
    if (!file) return undefined;
    const { identity } = file.source;
    const language = 'tag' in identity ? shelf.languages.get(identity.tag) : undefined;
    if (!language || (identity.kind !== 'entry' && identity.kind !== 'messages'))
      return new Item(file, language);
    const { source } = shelf;
    const facts = identity.kind === 'entry' ? `content/${statusPath(identity.id)}` : '';
    return new Words(file, language, {
      source,
      original:
        source && !language.isSource ? this.words(wordsPath(source.tag, identity)) : undefined,
      // The validator is chosen by the same kind.
      facts: () => shelf.file(facts)?.value?.value as Facts | undefined,
      lock: () => shelf.lock(identity.tag)?.value,
    });
  }
}
