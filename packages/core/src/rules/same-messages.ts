import { formsOf, pluralsOf, typeOf, withoutForm, withoutRareForm } from '../language/plurals.ts';
import { englishName } from '../language/english-name.ts';
import {
  entryRule,
  type EntryItem,
  type Message,
  type Report,
  type WordsItem,
} from '../check/rule.ts';
import { isOwnWords, OPTIONAL_OWN_WORDS, OWN_WORDS } from '../validate/message-schema.ts';
import { promises } from '../validate/tier.ts';

/** Their keys follow the facts; facts-in-words compares them. */
const BY_FACTS = new Set(['related', 'headers', 'examples']);

export const rule = entryRule({
  id: 'same-messages',
  description:
    'A translation has the messages its source has: none missing of those its tier promises, none extra, plural forms as its language needs them.',
  codes: ['missing-message', 'extra-message'],
  check(entry, report) {
    const { original, kind } = entry;
    if (!original) return;
    if (kind === 'entry') compareEntries(entry, original, report);
    else compareNamespaces(entry, original, report);
  },
});

function compareEntries(entry: EntryItem, original: WordsItem, report: Report): void {
  const { name, messages, value, language } = entry;
  const isPromised = (key: string): boolean => promises(language.tier, `${name}.${key}`);
  const keys = original.messages.map(({ key }) => key);
  const has = new Set(messages.map(fieldOf));
  const wanted = Map.groupBy(original.messages, fieldOf);
  const fields = [...wanted.keys()].filter((field) => !BY_FACTS.has(field));
  // Nothing at all, or nothing of a list, is one thing to say.
  if (value !== undefined && messages.length === 0 && keys.some(isPromised))
    report(`Nothing of ${name} is translated yet.`, `Translate it from ${original.path}.`, {
      code: 'missing-message',
      missing: name,
    });
  else
    reportMissing(
      entry,
      original,
      fields.flatMap((field) => {
        const own = (wanted.get(field) ?? []).map(({ key }) => key);
        if (has.has(field)) return OWN_WORDS.has(field) ? [] : own;
        return own.some(isPromised) && !OPTIONAL_OWN_WORDS.has(field) ? [field] : [];
      }),
      report,
    );
  const isFree = (message: Message): boolean =>
    isOwnWords(message.path) || BY_FACTS.has(fieldOf(message));
  reportExtra(entry, keys, (message) => !isFree(message), report);
}

function compareNamespaces(entry: EntryItem, original: WordsItem, report: Report): void {
  const plurals = new Set(pluralsOf(original.messages).map(({ key }) => key));
  const wantedKeys = (key: string): string[] => {
    const plural = withoutForm(key);
    if (plural === key || !plurals.has(plural)) return [key];
    // i18next takes a text for none in every language.
    if (key.endsWith('_zero')) return [];
    return formsOf(entry.language.tag, typeOf(plural)).map((form) => `${plural}_${form}`);
  };
  const wanted = original.messages.flatMap(({ key }) => wantedKeys(key));
  reportMissing(entry, original, wanted, report);
  reportExtra(entry, wanted, ({ key }) => wantedKeys(key).length > 0, report);
}

function fieldOf({ key }: Message): string {
  return key.split('.')[0] ?? key;
}

function reportMissing(
  { name, raw, messages, language, moved }: EntryItem,
  original: WordsItem,
  wanted: readonly string[],
  report: Report,
): void {
  const present = new Set(
    messages.map(({ key }) => (moved.has(key) ? (moved.get(key) ?? '') : key)),
  );
  const own = new Set(original.messages.flatMap((message) => [message.key, fieldOf(message)]));
  for (const key of new Set(wanted)) {
    const path = key.split('.');
    const id = `${name}.${key}`;
    if (present.has(key) || !promises(language.tier, id)) continue;
    if (moved.size === 0 && isNoText(raw, path)) continue;
    const [what, remedy] = own.has(key)
      ? [
          `The message “${key}” is missing; the source language has it.`,
          `Translate “${key}” from ${original.path}.`,
        ]
      : [
          `${englishName(language.tag)} needs the plural form “${key}”, which ${englishName(original.language.tag)} does not have.`,
          `Write it from “${withoutRareForm(key)}” in ${original.path}.`,
        ];
    report(what, remedy, { code: 'missing-message', key: path, missing: id });
  }
}

/** Something is there that cannot be a message, which the schema has said. */
function isNoText(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object')
      return typeof at === 'number' || typeof at === 'boolean';
    at = (at as Record<string, unknown>)[step];
  }
  return at !== undefined && at !== null && typeof at !== 'string';
}

function reportExtra(
  { messages, moved }: EntryItem,
  wanted: readonly string[],
  isCompared: (message: Message) => boolean,
  report: Report,
): void {
  const known = new Set(wanted);
  // Below a message stands none; that it is a map the schema has said.
  const isInOne = ({ path }: Message): boolean =>
    path.some((_step, index) => known.has(path.slice(0, index).join('.')));
  for (const message of messages) {
    const { key, path } = message;
    if (moved.has(key)) {
      if (moved.get(key) === undefined)
        report(
          `The source no longer has the point that “${key}” was made from.`,
          'Remove it, or write what the source says now.',
          { code: 'extra-message', path },
        );
    } else if (!known.has(key) && isCompared(message) && !isInOne(message))
      report(
        `The source language has no message “${message.key}”.`,
        'Remove it, or add it to the source first.',
        { code: 'extra-message', key: path },
      );
  }
}
