import { sourceLocale, targetLocales, type File } from '../project.ts';
import type { Rule } from '../rule.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Written anew in each language, so their number may differ; headers and related follow the facts. */
const FREE = /^(?:synonyms|headers|related)(?:\.|$)/;

export const sameMessages: Rule = {
  id: 'same-messages',
  description:
    'A translation has the messages its source has: none missing, none extra, plural forms as its language needs them.',
  check({ project }) {
    const source = sourceLocale(project);
    for (const target of source ? targetLocales(project) : []) {
      for (const [id, entry] of target.entries) {
        const original = source?.entries.get(id);
        if (original) compare(original, entry, (key) => (FREE.test(key) ? [] : [key]));
      }
      const categories = new Intl.PluralRules(target.tag).resolvedOptions().pluralCategories;
      for (const [namespace, file] of target.namespaces) {
        const original = source?.namespaces.get(namespace);
        if (!original) continue;
        compare(original, file, (key) =>
          PLURAL.test(key)
            ? categories.map((category) => key.replace(PLURAL, `_${category}`))
            : [key],
        );
      }
    }
  },
};

function compare(
  source: File<unknown>,
  target: File<unknown>,
  wantedKeys: (key: string) => readonly string[],
): void {
  const wanted = new Set(source.messages.flatMap(({ key }) => wantedKeys(key)));
  const present = new Set(target.messages.map(({ key }) => key));
  const { parsed } = target;
  for (const key of wanted) {
    // A missing top-level property is the schema’s to report.
    if (
      present.has(key) ||
      (parsed.source.identity.kind === 'entry' && !parentExists(parsed.value, key))
    )
      continue;
    parsed.reporter.report(parsed.keyRangeOf(key.split('.')), {
      code: 'missing-message',
      message: `The message “${key}” is missing; the source language has it.`,
      hint: `Translate “${key}” from ${source.parsed.source.path}.`,
    });
  }
  for (const { key, path } of target.messages) {
    if (wanted.has(key) || wantedKeys(key).length === 0) continue;
    parsed.reporter.report(parsed.keyRangeOf(path), {
      code: 'extra-message',
      message: `The source language has no message “${key}”.`,
      hint: 'Remove it, or add it to the source first.',
    });
  }
}

function parentExists(value: unknown, key: string): boolean {
  return (
    key.includes('.') &&
    value !== null &&
    typeof value === 'object' &&
    (key.split('.')[0] ?? '') in value
  );
}
