import type { Rule } from '../rule.ts';
import { localeTier, type File } from '../project.ts';
import { promises } from '../tier.ts';

export const rule: Rule = {
  id: 'facts-in-words',
  scope: 'entry',
  description:
    'An entry has a sentence for each related id and each header field of the facts, and for no other.',
  covers: ['S3', 'S4'],
  check({ project }) {
    for (const [id, facts] of project.facts) {
      if (!facts.value) continue;
      const wanted = {
        related: facts.value.related,
        headers: (facts.value.headers ?? []).map(({ name }) => name),
      };
      for (const files of project.locales.values()) {
        const entry = files.entries.get(id);
        // Of an entry that is all blank, same-messages says so.
        if (!entry || entry.messages.length === 0) continue;
        const isSource = files.locale?.value?.source === true;
        for (const field of ['related', 'headers'] as const)
          compare(entry, field, isSource, {
            id,
            wanted: wanted[field],
            promised: promises(localeTier(files), `${id}.${field}`),
          });
      }
    }
  },
};

interface Wanted {
  readonly id: string;
  readonly wanted: readonly string[];
  readonly promised: boolean;
}

function compare(
  { parsed, messages }: File<unknown>,
  field: 'related' | 'headers',
  isSource: boolean,
  { id, wanted, promised }: Wanted,
): void {
  const value = (parsed.value as Record<string, unknown> | null)?.[field];
  const present = Object.keys(value !== null && typeof value === 'object' ? value : {});
  const written = new Set(messages.map(({ key }) => key));
  for (const key of wanted.filter((key) => promised && !written.has(`${field}.${key}`))) {
    parsed.reporter.report(parsed.keyRangeOf([field, key]), {
      code: 'facts-in-words',
      message: `“${field}” has no sentence for ${key}, which the facts of ${id} name.`,
      hint: `Add “${/^[0-9]/.test(key) ? `"${key}"` : key}:” with a sentence.`,
      ...(!isSource && { missing: `${id}.${field}.${key}` }),
    });
  }
  for (const key of present.filter((key) => !wanted.includes(key))) {
    parsed.reporter.report(parsed.keyRangeOf([field, key]), {
      code: 'facts-in-words',
      message: `“${field}” explains ${key}, which the facts of ${id} do not name.`,
      hint: `Remove it, or add ${key} to the facts.`,
    });
  }
}
