import type { Message } from '../message.ts';
import { formsOf, pluralsOf, typeOf } from '../language/plurals.ts';
import { sourceLocale, targetLocales, localeTier, type File } from '../project.ts';
import type { OldRule } from '../old-rule.ts';
import { promises, type Tier } from '../tier.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Written anew in each language, so their number may differ. */
const OWN_WORDS = 'synonyms';
/** Their keys follow the facts; facts-in-words compares them. */
const BY_FACTS = ['related', 'headers'];

export const rule: OldRule = {
  id: 'same-messages',
  scope: 'old',
  description:
    'A translation has the messages its source has: none missing of those its tier promises, none extra, plural forms as its language needs them.',
  covers: ['S3', 'S4', 'S7'],
  codes: ['missing-message', 'extra-message'],
  check({ project }) {
    const source = sourceLocale(project);
    for (const target of source ? targetLocales(project) : []) {
      const tier = localeTier(target);
      for (const [id, entry] of target.entries) {
        const original = source?.entries.get(id);
        if (original) compareEntries(original, entry, id, tier);
      }
      for (const [namespace, file] of target.namespaces) {
        const original = source?.namespaces.get(namespace);
        if (!original) continue;
        const plurals = new Set(pluralsOf(original.messages).map(({ key }) => key));
        const wantedKeys = (key: string): string[] => {
          const plural = key.replace(PLURAL, '');
          if (plural === key || !plurals.has(plural)) return [key];
          // i18next takes a text for none in every language.
          if (key.endsWith('_zero')) return [];
          return formsOf(target.tag, typeOf(plural)).map((form) => `${plural}_${form}`);
        };
        const wanted = original.messages.flatMap(({ key }) => wantedKeys(key));
        reportMissing(original, file, `ui/${namespace}`, tier, wanted);
        reportExtra(file, wanted, (key) => wantedKeys(key).length > 0);
      }
    }
  },
};

function compareEntries(source: File<unknown>, target: File<unknown>, id: string, tier: Tier) {
  const keys = source.messages.map(({ key }) => key);
  const has = new Set(target.messages.map(fieldOf));
  const wanted = Map.groupBy(source.messages, fieldOf);
  const fields = [...wanted.keys()].filter((field) => !BY_FACTS.includes(field));
  // Nothing at all, or nothing of a list, is one thing to say.
  const blank =
    target.value !== undefined &&
    target.messages.length === 0 &&
    keys.some((key) => promises(tier, `${id}.${key}`));
  if (blank)
    target.parsed.reporter.report([0, 0], {
      code: 'missing-message',
      message: `Nothing of ${id} is translated yet.`,
      hint: `Translate it from ${source.source.path}.`,
      missing: id,
    });
  else
    reportMissing(
      source,
      target,
      id,
      tier,
      fields.flatMap((field) => {
        const own = (wanted.get(field) ?? []).map(({ key }) => key);
        if (has.has(field)) return field === OWN_WORDS ? [] : own;
        return own.some((key) => promises(tier, `${id}.${key}`)) ? [field] : [];
      }),
    );
  const isFree = (key: string): boolean =>
    [OWN_WORDS, ...BY_FACTS].includes(key.split('.')[0] ?? '');
  reportExtra(target, keys, (key) => !isFree(key));
}

function fieldOf({ key }: Message): string {
  return key.split('.')[0] ?? key;
}

function reportMissing(
  source: File<unknown>,
  { parsed, messages }: File<unknown>,
  name: string,
  tier: Tier,
  wanted: readonly string[],
): void {
  const present = new Set(messages.map(({ key }) => key));
  for (const key of new Set(wanted)) {
    const path = key.split('.');
    if (present.has(key) || !promises(tier, `${name}.${key}`) || isNoText(parsed.value, path))
      continue;
    parsed.reporter.report(parsed.keyRangeOf(path), {
      code: 'missing-message',
      message: `The message “${key}” is missing; the source language has it.`,
      hint: `Translate “${key}” from ${source.source.path}.`,
      missing: `${name}.${key}`,
    });
  }
}

/** Something is there that cannot be a message, which the schema has said. */
function isNoText(value: unknown, path: readonly string[]): boolean {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') break;
    at = (at as Record<string, unknown>)[step];
  }
  return typeof at === 'number' || typeof at === 'boolean';
}

function reportExtra(
  { parsed, messages }: File<unknown>,
  wanted: readonly string[],
  isCompared: (key: string) => boolean,
): void {
  const known = new Set(wanted);
  for (const { key, path } of messages) {
    if (known.has(key) || !isCompared(key)) continue;
    parsed.reporter.report(parsed.keyRangeOf(path), {
      code: 'extra-message',
      message: `The source language has no message “${key}”.`,
      hint: 'Remove it, or add it to the source first.',
    });
  }
}
