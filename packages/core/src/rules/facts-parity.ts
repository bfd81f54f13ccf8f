import { hash } from 'node:crypto';
import type { Facts } from '#generated/schemas.ts';
import { gistOf } from '../gist.ts';
import type { Message } from '../message.ts';
import { localeTier, sourceLocale, targetLocales, type File, type Project } from '../project.ts';
import type { Rule } from '../rule.ts';

const RFC = /\bRFC[\s\u00A0\u202F](\d{3,5})\b/g;
const METHOD =
  /(?<![\p{L}\p{N}_-])(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|SEARCH|REPORT)(?![\p{L}\p{N}_-])/gu;
const NUMBER = /(?<![\p{L}\p{N}.,_-])[1-9]\d\d(?![\p{L}\p{N}/_-]|[.,]\d)/gu;

export const rule: Rule = {
  id: 'facts-parity',
  scope: 'locale',
  description:
    'An entry names the same status codes, RFCs, header fields and methods in every language.',
  covers: ['X7'],
  check({ project }) {
    const source = sourceLocale(project);
    if (!source) return;
    const known = knownFacts(project);
    const originals = new Map(
      [...source.entries].map(([id, entry]) => [id, factsIn(entry, known)]),
    );
    for (const files of targetLocales(project)) {
      const promisesAll = localeTier(files) === 'complete';
      for (const [id, entry] of files.entries) {
        const original = originals.get(id);
        if (!original) continue;
        const own = factsIn(entry, known);
        const place = ({ messages }: File<unknown>, message = -1) => messages[message]?.path ?? [];
        // The code’s own number may be said more often or not at all.
        const self = id.slice(-3);
        const spoken = source.entries.get(id) ?? entry;
        const missing = [...original].filter(
          ([fact, at]) =>
            promisesAll && !own.has(fact) && fact !== self && isWritten(entry, spoken.messages[at]),
        );
        const extra = [...own.keys()].filter((fact) => !original.has(fact) && fact !== self);
        for (const fact of extra)
          entry.parsed.reporter.report(entry.parsed.rangeOf(place(entry, own.get(fact))), {
            code: 'facts-parity',
            message: `The entry names ${fact}, its source nowhere.`,
            hint: 'Look whether it was mistyped; otherwise add it to the source.',
          });
        for (const [fact, at] of missing)
          entry.parsed.reporter.report(entry.parsed.rangeOf(place(spoken, at)), {
            code: 'facts-parity',
            message: `The entry nowhere names ${fact}, as its source does.`,
            hint: 'Put it in.',
          });
      }
    }
  },
};

/** What is not translated yet names nothing, and is named as missing itself. */
function isWritten({ messages }: File<unknown>, original: Message | undefined): boolean {
  return messages.some(({ key }) => key === original?.key);
}

interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly fields: RegExp | undefined;
  /** Names the two. */
  readonly basis: string;
}

/** Our own register of what exists: the numbers and the header fields of all facts. */
function knownFacts(project: Project): Known {
  const numbers = new Set<string>();
  const fields = new Set<string>();
  for (const file of project.facts.values()) {
    numbers.add(file.number);
    // A one-word field such as Link or Date is also an English word.
    for (const name of gistOf(file, 'facts-parity', '', () => fieldsOf(file))) fields.add(name);
  }
  const names = [...fields].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    numbers,
    basis: hash('sha1', JSON.stringify([[...numbers].sort(), names])),
    fields:
      names.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
        : undefined,
  };
}

function fieldsOf({ value }: File<Facts>): string[] {
  return (value?.headers ?? []).map(({ name }) => name).filter((name) => name.includes('-'));
}

/** Each fact that an entry names, with the place of the first message that does. */
function factsIn(file: File<unknown>, known: Known): Map<string, number> {
  return new Map(gistOf(file, 'facts-parity', known.basis, () => [...look(file, known)]));
}

function look({ messages }: File<unknown>, { numbers, fields }: Known): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, { path, text }] of messages.entries()) {
    if (path[0] === 'synonyms' || path[0] === 'visitor') continue;
    const add = (fact: string): void => {
      if (!found.has(fact)) found.set(fact, index);
    };
    if (text.includes('RFC')) for (const [, number] of text.matchAll(RFC)) add(`RFC ${number}`);
    if (/[A-Z]{3}/.test(text)) for (const [method] of text.matchAll(METHOD)) add(method);
    if (/\d{3}/.test(text))
      for (const [number] of text.replace(RFC, '').matchAll(NUMBER))
        if (numbers.has(number)) add(number);
    if (fields && text.includes('-')) for (const [field] of text.matchAll(fields)) add(field);
  }
  return found;
}
