import { isForm, withoutForm } from '../language/plurals.ts';
import type { Message } from '../parse/message.ts';
import { isOwnWords } from '../validate/message-schema.ts';
import { sourceLocale, type File, type LocaleFiles, type Project } from '../validate/project.ts';
import type { Lock } from './lock.ts';
import { INTERFACE, localePath } from './message-id.ts';
import { listOf, movedPoints } from './moved-points.ts';
import { wordFiles } from './word-files.ts';

/** A message of a locale beside its source; at least one of the two texts is there. */
export interface Pair {
  readonly id: string;
  /** A status id or a namespace: `404`, `ui/site`. */
  readonly file: string;
  /** The id without its file: `causes.0`. */
  readonly key: string;
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/**
 * Every message a locale should have, by the source, and every one it has.
 *
 * Files of which only one side could be read are left out: nothing is known of them.
 *
 * @param only the one file that is asked for: a status id or `ui/site`
 */
export function pairsOf(project: Project, target: LocaleFiles, only?: string): Pair[] {
  const source = sourceLocale(project);
  if (!source || source === target) return [];
  const categories = new Intl.PluralRules(target.tag).resolvedOptions().pluralCategories;
  const originals = wordFiles(source);
  const translations = wordFiles(target);
  const names =
    only === undefined ? new Set([...originals.keys(), ...translations.keys()]) : [only];
  return [...names].flatMap((file) => {
    if (isUnreadable(project, source, file) || isUnreadable(project, target, file)) return [];
    const wanted = wantedOf(originals.get(file), file.startsWith(INTERFACE) ? categories : []);
    const texts = textsOf(translations.get(file));
    const moved = movedPoints(file, wanted, texts, target.lock ?? NO_LOCK);
    const sourceOf = (key: string): string | undefined => (moved.has(key) ? moved.get(key) : key);
    const taken = new Set([...texts.keys()].map(sourceOf));
    const pairs = [...texts].map(([key, text]) => ({
      id: `${file}.${key}`,
      file,
      key,
      source: wanted.get(sourceOf(key) ?? ''),
      target: text as string | undefined,
    }));
    const used = new Set(texts.keys());
    for (const [original, source] of wanted) {
      if (taken.has(original)) continue;
      // A point whose place another one has comes at the end of the list.
      const key = freeKey(original, used);
      used.add(key);
      pairs.push({ id: `${file}.${key}`, file, key, source, target: undefined });
    }
    return inOrderOf([...wanted.keys()], pairs);
  });
}

const NO_LOCK: Lock = new Map();

/** The key itself, or, of a point whose place is taken, the next one that is free. */
function freeKey(key: string, used: ReadonlySet<string>): string {
  const list = listOf(key);
  if (list === undefined) return key;
  let place = Number(key.slice(list.length + 1));
  while (used.has(`${list}.${place}`)) place++;
  return `${list}.${place}`;
}

/** As the source has them; what it does not have comes last. */
function inOrderOf(keys: readonly string[], pairs: readonly Pair[]): Pair[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  const placeOf = ({ key }: Pair): number => places.get(key) ?? keys.length;
  return pairs.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether a file is there, but what it holds is not known. */
export function isUnreadable(project: Project, locale: LocaleFiles, file: string): boolean {
  return (
    !locale.entries.has(file) &&
    !locale.namespaces.has(file.slice(INTERFACE.length)) &&
    project.paths.has(`locales/${locale.tag}/${localePath(file)}`)
  );
}

/** Source texts by the key the translation has; plural forms as its language needs them. */
function wantedOf(
  file: File<unknown> | undefined,
  categories: readonly Intl.LDMLPluralRule[],
): Map<string, string> {
  const texts = textsOf(file);
  const wanted = new Map<string, string>();
  for (const [key, text] of texts) {
    if (categories.length === 0 || !isForm(key)) wanted.set(key, text);
    else
      for (const category of categories) {
        const form = `${withoutForm(key)}_${category}`;
        // A form the source does not have is made from its general one.
        wanted.set(form, texts.get(form) ?? texts.get(`${withoutForm(key)}_other`) ?? text);
      }
  }
  return wanted;
}

/** The texts that have a translation, by their keys. */
export function textsOf(file: File<unknown> | undefined): Map<string, string> {
  const isText = ({ path, text }: Message): boolean => text.trim() !== '' && !isOwnWords(path);
  return new Map((file?.messages ?? []).filter(isText).map(({ key, text }) => [key, text]));
}
