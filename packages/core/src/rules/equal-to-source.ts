import { gistOf } from '../gist.ts';
import { sourceLocale, targetLocales, type File } from '../project.ts';
import { digestOf } from '../source.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'equal-to-source',
  scope: 'locale',
  description:
    'A translation that equals its source was forgotten, unless the locale’s same-as-source list names it; a list item no longer needed is a fault too.',
  covers: ['S11'],
  codes: ['equal-to-source', 'unneeded-exception'],
  check({ project }) {
    const source = sourceLocale(project);
    if (!source) return;
    for (const target of targetLocales(project)) {
      const { locale } = target;
      const unused = new Map(
        (locale?.value?.['same-as-source'] ?? []).map(({ message }, index) => [message, index]),
      );
      const locked = source.locale?.value?.locked ?? [];
      const allowed = new Set([...unused.keys(), ...locked.map(({ message }) => message)]);
      for (const [kind, files, originals] of [
        ['', target.entries, source.entries],
        ['ui/', target.namespaces, source.namespaces],
      ] as const) {
        for (const [name, file] of files) {
          const original = originals.get(name);
          if (!original) continue;
          const basis = digestOf(original.source);
          const equal = gistOf(file, 'equal-to-source', basis, () => equalIn(file, original));
          for (const { key, path } of equal) {
            const id = `${kind}${name}.${key}`;
            unused.delete(id);
            if (allowed.has(id)) continue;
            file.parsed.reporter.report(file.parsed.rangeOf(path), {
              code: 'equal-to-source',
              message: `“${key}” is the same as in ${source.tag}.`,
              hint: `Translate it, or add ${id} with a reason to same-as-source in locales/${target.tag}/locale.yaml.`,
            });
          }
        }
      }
      for (const [message, index] of unused) {
        locale?.parsed.reporter.report(
          locale.parsed.rangeOf(['same-as-source', index, 'message']),
          {
            code: 'unneeded-exception',
            message: `${message} differs from its source, or no longer exists.`,
            hint: 'Remove the exception.',
          },
        );
      }
    }
  },
};

/** The messages that say what those of the source say, in words. */
function equalIn(file: File<unknown>, original: File<unknown>) {
  const texts = new Map(original.messages.map(({ key, text }) => [key, text]));
  return file.messages
    .filter(
      ({ key, text }) =>
        !key.startsWith('synonyms') &&
        text === texts.get(key) &&
        /\p{L}{2}/u.test(text.replace(/`[^`]*`|\{\{[^{}]*\}\}/g, '')),
    )
    .map(({ key, path }) => ({ key, path }));
}
