import { formsOf, pluralsOf, typeOf } from '../language/plurals.ts';
import { sourceLocale, targetLocales, localeTier, type File } from '../project.ts';
import type { Rule } from '../rule.ts';
import { promises } from '../tier.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
/** Written anew in each language, so their number may differ; headers and related follow the facts. */
const FREE = /^(?:synonyms|headers|related)(?:\.|$)/;

export const rule: Rule = {
  id: 'same-messages',
  scope: 'entry',
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
        if (original)
          compare(
            original,
            entry,
            (key) => (FREE.test(key) ? [] : [key]),
            (key) => promises(tier, `${id}.${key}`),
          );
      }
      for (const [namespace, file] of target.namespaces) {
        const original = source?.namespaces.get(namespace);
        if (!original) continue;
        const plurals = new Set(pluralsOf(original.messages).map(({ key }) => key));
        compare(
          original,
          file,
          (key) => {
            const plural = key.replace(PLURAL, '');
            if (plural === key || !plurals.has(plural)) return [key];
            // i18next takes a text for none in every language.
            if (key.endsWith('_zero')) return [];
            return formsOf(target.tag, typeOf(plural)).map((form) => `${plural}_${form}`);
          },
          (key) => promises(tier, `ui/${namespace}.${key}`),
        );
      }
    }
  },
};

function compare(
  source: File<unknown>,
  target: File<unknown>,
  wantedKeys: (key: string) => readonly string[],
  isPromised: (key: string) => boolean,
): void {
  const wanted = new Set(source.messages.flatMap(({ key }) => wantedKeys(key)));
  const present = new Set(target.messages.map(({ key }) => key));
  const { parsed } = target;
  for (const key of wanted) {
    // A missing top-level property is the schema’s to report.
    if (
      present.has(key) ||
      !isPromised(key) ||
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
