import { entryRule, type EntryItem, type Report } from '../check/rule.ts';
import { promises } from '../validate/tier.ts';

export const rule = entryRule({
  id: 'facts-in-words',
  description:
    'An entry has a sentence for each related id, each header field and each named example of the facts, and for no other.',
  check(entry, report) {
    const { facts, messages } = entry;
    // Of an entry that is all blank, same-messages says so.
    if (!facts || messages.length === 0) return;
    compare(entry, 'related', facts.related, report);
    // A field may stand there twice, at different levels.
    const fields = new Set((facts.headers ?? []).map(({ name }) => name));
    compare(entry, 'headers', [...fields], report);
    const examples = facts.examples.flatMap(({ name }) => name ?? []);
    compare(entry, 'examples', examples, report);
  },
});

function compare(
  { name: id, raw, messages, language }: EntryItem,
  field: 'related' | 'headers' | 'examples',
  wanted: readonly string[],
  report: Report,
): void {
  const value = (raw as Record<string, unknown> | null)?.[field];
  const present = Object.keys(value !== null && typeof value === 'object' ? value : {});
  const written = new Set(messages.map(({ key }) => key));
  const promised = promises(language.tier, `${id}.${field}`);
  for (const key of wanted.filter((one) => promised && !written.has(`${field}.${one}`)))
    report(
      `“${field}” has no sentence for ${key}, which the facts of ${id} name.`,
      `Add “${/^[0-9]/.test(key) ? `"${key}"` : key}:” with a sentence.`,
      { key: [field, key], ...(!language.isSource && { missing: `${id}.${field}.${key}` }) },
    );
  for (const key of present.filter((one) => !wanted.includes(one)))
    report(
      `“${field}” explains ${key}, which the facts of ${id} do not name.`,
      `Remove it, or add ${key} to the facts.`,
      { key: [field, key] },
    );
}
