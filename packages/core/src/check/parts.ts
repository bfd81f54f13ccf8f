import type { LocaleRule, ProjectRule } from './rule.ts';
import { Words } from './item.ts';
import type { EntryItem, Part, WordsPart } from './items.ts';
import type { Look } from './look.ts';

/** What a rule gathered of all files of a kind, in the order of a walk. */
export function partsOf(
  { shelf, memory }: Look,
  { id }: LocaleRule | ProjectRule,
  kind: 'facts' | 'question',
): Part<unknown>[] {
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
  { id }: LocaleRule | ProjectRule,
  tag: string,
): WordsPart<unknown>[] {
  const language = shelf.languages.get(tag);
  if (!language) return [];
  return shelf.wordsOf(tag).flatMap(({ path, name }) => {
    const value = memory.files[path]?.gathered[id];
    if (value === undefined) return [];
    const open = (): EntryItem => {
      const item = items.file(path);
      if (item instanceof Words) return item;
      throw new Error(`${path} was read before, and no longer is.`);
    };
    return [{ path, name, language, value, open }];
  });
}
