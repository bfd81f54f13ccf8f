import type { Message } from '../message.ts';
import { gistOf } from '../gist.ts';
import { pairsIn, translations, type ProsePair, type Translation } from '../prose.ts';
import { digestOf } from '../source.ts';
import { textHash } from '../text-hash.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'one-wording',
  scope: 'locale',
  description:
    'Messages that are the same in the source are the same in a translation, and messages that differ there differ here.',
  covers: ['L11', 'L12'],
  severity: 'warning',
  check({ project }) {
    for (const own of Map.groupBy(translations(project), ({ files }) => files).values()) {
      const pairs = suspects(own);
      differing(pairs);
      merged(pairs);
    }
  },
};

/** A pair of texts by names that are the same for the same text. */
interface Named {
  readonly translation: Translation;
  readonly index: number;
  readonly source: number;
  readonly own: number;
}

/** The pairs that share one text and not the other; no other file has to be opened. */
function suspects(translations: readonly Translation[]): ProsePair[] {
  const named = translations.flatMap((translation) => {
    const { file, original } = translation;
    const names = gistOf(file, 'one-wording', digestOf(original.source), () =>
      pairsIn(translation).map(({ message, source }) => [
        textHash(source.message.text),
        textHash(message.text),
      ]),
    );
    return names.map(([source = 0, own = 0], index): Named => ({
      translation,
      index,
      source,
      own,
    }));
  });
  const [bySource, byOwn] = [
    pairsOfNames(named, 'source', 'own'),
    pairsOfNames(named, 'own', 'source'),
  ];
  return named.flatMap(({ translation, index, source, own }) =>
    bySource.has(source) || byOwn.has(own) ? (pairsIn(translation)[index] ?? []) : [],
  );
}

/** The names of one side that stand beside several of the other. */
function pairsOfNames(
  named: readonly Named[],
  one: 'source' | 'own',
  other: 'source' | 'own',
): Set<number> {
  const first = new Map<number, number>();
  const several = new Set<number>();
  for (const names of named) {
    const before = first.get(names[one]);
    if (before === undefined) first.set(names[one], names[other]);
    else if (before !== names[other]) several.add(names[one]);
  }
  return several;
}

/** One source, two translations; a single word may well have two in two places. */
function differing(pairs: readonly ProsePair[]): void {
  for (const same of groups(pairs, ({ source }) => source.message.text)) {
    const [first, ...others] = same;
    if (!first || !/\p{L}\s+\p{L}/u.test(first.source.message.text)) continue;
    for (const { parsed, message } of others) {
      const [own, other] = [message.text, first.message.text];
      // A blank one is missing, and empty-message says so.
      if (own === other || own.trim() === '' || other.trim() === '') continue;
      if (samePlural(first, message)) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'one-wording',
        message: `${place(first)} says “${first.message.text}” for the same source.`,
        hint: 'Use one of the two in both places.',
      });
    }
  }
}

/** Two sources, one translation; titles are compared by unique-titles, short words may coincide. */
function merged(pairs: readonly ProsePair[]): void {
  for (const same of groups(pairs, ({ message }) => message.text)) {
    const [first, ...others] = same;
    if (!first || first.message.text.length < 40) continue;
    for (const { parsed, message, source } of others) {
      if (source.message.text === first.source.message.text || samePlural(first, message)) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'one-wording',
        message: `${place(first)} has the same text, but another source.`,
        hint: 'Look which of the two lost something.',
      });
    }
  }
}

/** Plural forms of one message differ, or agree, by grammar. */
function samePlural({ message: { key } }: ProsePair, other: Message): boolean {
  const plural = /_(?:zero|one|two|few|many|other)$/;
  return plural.test(key) && key.replace(plural, '') === other.key.replace(plural, '');
}

function groups(pairs: readonly ProsePair[], by: (pair: ProsePair) => string): ProsePair[][] {
  return [...Map.groupBy(pairs, by).values()].filter(({ length }) => length > 1);
}

function place({ parsed, message }: ProsePair): string {
  return `${parsed.source.path.split('/').slice(2).join('/')} ${message.key}`;
}
