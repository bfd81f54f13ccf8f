import type { LocaleRule, ProjectRule } from './rule.ts';
import type { Items } from './items-of.ts';
import type { Language } from './language.ts';
import type { EntryItem, Part, WordsPart } from './items.ts';
import type { Look } from './look.ts';

/** What a rule gathered of all files of a kind, in the order of a walk. */
export function partsOf(
  { shelf, memory }: Look,
  rule: LocaleRule | ProjectRule,
  kind: 'facts' | 'question',
): Part<unknown>[] {
  // Of nearly all rules there is nothing, and the files are many.
  if (!(kind in rule)) return [];
  const { id } = rule;
  return shelf.ofKind(kind).flatMap(({ path, identity }): Part<unknown>[] => {
    const value = memory.files[path]?.gathered[id];
    if (value === undefined) return [];
    const name = identity.kind === 'facts' ? identity.id : 'name' in identity ? identity.name : '';
    return [{ path, name, value, language: undefined }];
  });
}

/** The same of the words of a language: its entries, then its namespaces. */
export function wordsPartsOf(
  { shelf, memory, items }: Look,
  { id, words }: LocaleRule | ProjectRule,
  tag: string,
): WordsPart<unknown>[] {
  const language = shelf.languages.get(tag);
  if (!language || !words) return [];
  const parts: WordsPart<unknown>[] = [];
  for (const { path, name } of shelf.wordsOf(tag)) {
    const value = memory.files[path]?.gathered[id];
    if (value !== undefined) parts.push(new Gathered(path, name, language, value, items));
  }
  return parts;
}

/** What was gathered of one file of words. */
class Gathered implements WordsPart<unknown> {
  readonly path: string;
  readonly name: string;
  readonly language: Language;
  readonly value: unknown;
  readonly #items: Items;

  constructor(path: string, name: string, language: Language, value: unknown, items: Items) {
    this.path = path;
    this.name = name;
    this.language = language;
    this.value = value;
    this.#items = items;
  }

  open(): EntryItem {
    const item = this.#items.words(this.path);
    if (item) return item;
    throw new Error(`${this.path} was read before, and no longer is.`);
  }
}
