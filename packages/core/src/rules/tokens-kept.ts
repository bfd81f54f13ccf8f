import { sourceLocale, targetLocales, type File } from '../project.ts';
import type { Rule } from '../rule.ts';

const TOKENS = [
  { code: 'code-kept', name: 'inline code', pattern: /`[^`\n]+`/g },
  { code: 'links-kept', name: 'link targets', pattern: /\]\([^)\s]*\)/g },
  { code: 'placeholders-kept', name: 'placeholders', pattern: /\{\{[^{}]*\}\}/g },
] as const;

export const tokensKept: Rule = {
  id: 'tokens-kept',
  description:
    'Inline code, link targets and placeholders are the same in source and translation (codes code-kept, links-kept, placeholders-kept).',
  check({ project }) {
    const source = sourceLocale(project);
    for (const target of source ? targetLocales(project) : []) {
      for (const [id, entry] of target.entries) compare(source?.entries.get(id), entry);
      for (const [name, file] of target.namespaces) compare(source?.namespaces.get(name), file);
    }
  },
};

function compare(source: File<unknown> | undefined, target: File<unknown>): void {
  const originals = new Map(source?.messages.map(({ key, text }) => [key, text]));
  for (const { key, path, text } of target.messages) {
    // A plural form the source does not have is compared with the general one.
    const original =
      originals.get(key) ?? originals.get(key.replace(/_(?:zero|two|few|many)$/, '_other'));
    if (original === undefined || key.startsWith('synonyms')) continue;
    for (const { code, name, pattern } of TOKENS) {
      const wanted = original.match(pattern) ?? [];
      const present = text.match(pattern) ?? [];
      const missing = subtract(wanted, present);
      const extra = subtract(present, wanted);
      if (missing.length === 0 && extra.length === 0) continue;
      target.parsed.reporter.report(target.parsed.rangeOf(path), {
        code,
        message: `The ${name} in “${key}” differ from the source.`,
        hint: [
          missing.length > 0 ? `Put back ${missing.join(' ')}.` : '',
          extra.length > 0 ? `Take out ${extra.join(' ')}.` : '',
        ]
          .filter(Boolean)
          .join(' '),
      });
    }
  }
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const rest = [...what];
  return from.filter((token) => {
    const at = rest.indexOf(token);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
