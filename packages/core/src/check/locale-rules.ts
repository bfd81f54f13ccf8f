import { localeFile, localePath } from '../state/message-id.ts';
import { pairsOf } from '../state/pairs.ts';
import { localeStates, type MessageState } from '../state/states.ts';
import { contentKey } from './content-rules.ts';
import type { Language } from './language.ts';
import { recalled, type Look } from './look.ts';
import type { Said } from './memory.ts';
import { hasHabit } from '../language/writing.ts';
import type { LocaleRule } from './rule.ts';
import { partsOf, wordsPartsOf } from './parts.ts';

/** What rules say of each language as a whole. */
export function sayOfLanguages(look: Look): readonly Said[] {
  const content = contentKey(look.shelf);
  return [...look.shelf.languages.values()].flatMap((language) => {
    const given = [content, ...keysOf(look, language.tag)];
    const { source } = look.shelf;
    const all = source ? [...given, ...keysOf(look, source.tag)] : given;
    return recalled(look, `locales/${language.tag}`, all, () => sayOf(look, language));
  });
}

/** Names the state of all that belongs to a language but what its texts said before. */
function keysOf({ shelf, memory }: Look, tag: string): string[] {
  const files = shelf.wordsOf(tag).map(({ path }) => memory.files[path]?.key ?? '');
  const beside = [localeFile(tag), `locales/${tag}/lock.json`].flatMap(
    (path) => shelf.sources.get(path) ?? [],
  );
  const unread = shelf.unread.filter(({ file }) => file.startsWith(`locales/${tag}/`));
  return [tag, ...files, shelf.keyOf(beside), JSON.stringify(unread)];
}

function sayOf(look: Look, language: Language): Said[] {
  const { rules, shelf, pen } = look;
  const said: Said[] = [];
  const source = language.isSource ? undefined : shelf.source;
  for (const rule of rules) {
    if (rule.scope !== 'locale' || !speaksOf(rule, language)) continue;
    const given = {
      language,
      source,
      files: wordsPartsOf(look, rule, language.tag),
      originals: source ? wordsPartsOf(look, rule, source.tag) : [],
      facts: partsOf(look, rule, 'facts'),
      lock: shelf.lock(language.tag)?.value,
      states: (file: string) => statesOf(look, language, file),
    };
    rule.check(given, pen.forFiles(rule, said));
  }
  return said;
}

/** Whether a rule knows the way a language is written. */
function speaksOf({ habit }: LocaleRule, { tag }: Language): boolean {
  return habit === undefined || hasHabit(tag, habit);
}

/** The states of one file’s messages; the others are opened only where one moved. */
function statesOf({ shelf }: Look, { tag }: Language, name: string): MessageState[] {
  const tags = [tag, shelf.source?.tag ?? tag];
  const paths = tags.flatMap((one) => [
    localeFile(one),
    `locales/${one}/lock.json`,
    `locales/${one}/${localePath(name)}`,
  ]);
  const project = shelf.projectOf(
    [...new Set(paths)].flatMap((path) => shelf.sources.get(path) ?? []),
  );
  const files = project.locales.get(tag);
  return files
    ? localeStates(project, files, name, () => {
        const whole = shelf.project();
        return pairsOf(whole, whole.locales.get(tag) ?? files);
      })
    : [];
}
