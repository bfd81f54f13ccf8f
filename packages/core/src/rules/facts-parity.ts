import { localeTier, sourceLocale, targetLocales, type File, type Project } from '../project.ts';
import type { Rule } from '../rule.ts';

const RFC = /\bRFC[\s\u00A0\u202F](\d{3,5})\b/g;
const METHOD =
  /(?<![\p{L}\p{N}_-])(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|TRACE|CONNECT|PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|SEARCH|REPORT)(?![\p{L}\p{N}_-])/gu;
const NUMBER = /(?<![\p{L}\p{N}.,_-])[1-9]\d\d(?![\p{L}\p{N}/_-]|[.,]\d)/gu;

export const factsParity: Rule = {
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
      // A fact may stand in a message that is not translated yet.
      const whole = localeTier(files) === 'complete';
      for (const [id, entry] of files.entries) {
        const original = originals.get(id);
        if (!original) continue;
        const own = factsIn(entry, known);
        // The code’s own number may be said more often or not at all.
        const self = id.slice(-3);
        const missing = [...original.keys()].filter(
          (fact) => whole && !own.has(fact) && fact !== self,
        );
        const extra = [...own.keys()].filter((fact) => !original.has(fact) && fact !== self);
        for (const fact of extra)
          entry.parsed.reporter.report(entry.parsed.rangeOf(own.get(fact) ?? []), {
            code: 'facts-parity',
            message: `The entry names ${fact}, its source nowhere.`,
            hint: 'Look whether it was mistyped; otherwise add it to the source.',
          });
        for (const fact of missing)
          entry.parsed.reporter.report(entry.parsed.rangeOf(original.get(fact) ?? []), {
            code: 'facts-parity',
            message: `The entry nowhere names ${fact}, as its source does.`,
            hint: 'Put it in.',
          });
      }
    }
  },
};

interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly fields: RegExp | undefined;
}

/** Our own register of what exists: the numbers and the header fields of all facts. */
function knownFacts(project: Project): Known {
  const numbers = new Set<string>();
  const fields = new Set<string>();
  for (const { number, value } of project.facts.values()) {
    numbers.add(number);
    // A one-word field such as Link or Date is also an English word.
    for (const { name } of value?.headers ?? []) if (name.includes('-')) fields.add(name);
  }
  const names = [...fields].sort((a, b) => b.length - a.length);
  return {
    numbers,
    fields:
      names.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}-])`, 'gu')
        : undefined,
  };
}

/** Each fact that an entry names, with the first message that does. */
function factsIn(
  { messages }: File<unknown>,
  { numbers, fields }: Known,
): Map<string, readonly (string | number)[]> {
  const found = new Map<string, readonly (string | number)[]>();
  const add = (fact: string, path: readonly (string | number)[]): void => {
    if (!found.has(fact)) found.set(fact, path);
  };
  for (const { path, text } of messages) {
    if (path[0] === 'synonyms' || path[0] === 'visitor') continue;
    if (text.includes('RFC'))
      for (const [, number] of text.matchAll(RFC)) add(`RFC ${number}`, path);
    if (/[A-Z]{3}/.test(text)) for (const [method] of text.matchAll(METHOD)) add(method, path);
    if (/\d{3}/.test(text))
      for (const [number] of text.replace(RFC, '').matchAll(NUMBER))
        if (numbers.has(number)) add(number, path);
    if (fields && text.includes('-')) for (const [field] of text.matchAll(fields)) add(field, path);
  }
  return found;
}
