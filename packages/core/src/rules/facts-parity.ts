import { plainDigits } from '../language/digits.ts';
import { ODD } from '../language/traits.ts';
import { localeRule, type EntryItem, type WordsPart } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';

const RFC = /\bRFC[\s\u00A0\u202F](\d{3,5})\b/g;
const METHOD =
  /(?<![\p{Script=Latin}\p{N}_-])(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|SEARCH|REPORT)(?![\p{Script=Latin}\p{N}_-])/gu;
/** Letters of scripts without blanks stand beside a number, and a suffix may follow its hyphen. */
const NUMBER = /(?<![\p{Script=Latin}\p{N}.,_-])[1-9]\d\d(?![\p{Script=Latin}\p{N}/_]|[.,]\d)/gu;
/** A word with hyphens, such as the names of most header fields. */
const FIELD =
  /(?<![\p{Script=Latin}\p{N}-])[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9-]*(?![\p{Script=Latin}\p{N}-])/gu;

export const rule = localeRule({
  id: 'facts-parity',
  description:
    'An entry names the same status codes, RFCs, header fields and methods in every language.',
  /** Header fields; a one-word one such as Link or Date is also an English word, and never asked for. */
  facts: ({ value }) => (value?.headers ?? []).map(({ name }) => name),
  words: (entry) => (entry.kind === 'entry' ? mentionsIn(entry) : undefined),
  check({ language, source, files, originals, facts }, report) {
    if (!source) return;
    // Our own register of what exists.
    const known = new Set(facts.flatMap(({ name, value }) => [name.slice(-3), ...value]));
    const isFact = ([fact]: Mention): boolean => !DOUBTFUL.test(fact) || known.has(fact);
    const byName = new Map(originals.map(({ name, value }) => [name, value.filter(isFact)]));
    for (const file of files) {
      const original = byName.get(file.name);
      if (!original) continue;
      // The code’s own number may be said more often or not at all.
      const self = file.name.slice(-3);
      const lacks = (mentions: readonly Mention[]) => {
        const named = new Set(mentions.map(([fact]) => fact));
        return ([fact]: Mention): boolean => fact !== self && !named.has(fact);
      };
      for (const [fact, key] of file.value.filter(isFact).filter(lacks(original)))
        report(
          file,
          `The entry names ${fact}, its source nowhere.`,
          'Look whether it was mistyped; otherwise add it to the source.',
          { path: key.split('.'), words: wordsAt(textOf(file, key), fact) },
        );
      const missing = language.tier === 'complete' ? original.filter(lacks(file.value)) : [];
      for (const [fact, key] of missing) {
        // What is not translated yet names nothing, and is named as missing itself.
        if (file.open().messages.some((message) => message.key === key))
          report(file, `The entry nowhere names ${fact}, as its source does.`, 'Put it in.', {
            path: key.split('.'),
          });
      }
    }
  },
});

function textOf(file: WordsPart<unknown>, key: string): string {
  return file.open().messages.find((message) => message.key === key)?.text ?? '';
}

/** What may be a fact, and the first message that names it. */
type Mention = readonly [fact: string, key: string];

/** Only what our facts know is one: a number of three digits, a word with a hyphen. */
const DOUBTFUL = /^\d{3}$|-/;

function mentionsIn({ texts }: EntryItem): Mention[] {
  const found = new Map<string, string>();
  for (const { key, path, text, traits, isOwn } of texts) {
    if (isOwn || path[0] === 'visitor') continue;
    const add = (fact: string): void => {
      if (!found.has(fact)) found.set(fact, key);
    };
    if (text.includes('RFC')) for (const [, number] of text.matchAll(RFC)) add(`RFC ${number}`);
    if (/[A-Z]{3}/.test(text)) for (const [method] of text.matchAll(METHOD)) add(method);
    const plain = traits & ODD ? plainDigits(text) : text;
    if (/\d{3}/.test(plain))
      for (const [number] of plain.replace(RFC, '').matchAll(NUMBER)) add(number);
    if (text.includes('-')) for (const [field] of text.matchAll(FIELD)) add(field);
  }
  return [...found];
}
