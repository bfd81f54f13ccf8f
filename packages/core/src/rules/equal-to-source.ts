import { localeRule } from '../check/rule.ts';
import { localeFile } from '../state/message-id.ts';

export const rule = localeRule({
  id: 'equal-to-source',
  description:
    'A translation that equals its source was forgotten, unless the locale’s same-as-source list names it; a list item no longer needed is a fault too.',
  explains: [
    'letter-case',
    'letters-missing',
    'closing-mark',
    'opening-mark',
    'glossary',
    'spelling',
    'title-case',
  ],
  codes: ['equal-to-source', 'unneeded-exception'],
  /** The messages that say what those of the source say, in words. */
  words({ pairs }) {
    const equal = pairs
      .filter(
        ({ text, source }) =>
          text.key === source.key &&
          text.text === source.text &&
          /\p{L}{2}/u.test(text.text.replace(/`[^`]*`|\{\{[^{}]*\}\}/g, '')),
      )
      .map(({ text: { key, path } }) => ({ key, path }));
    return equal.length > 0 ? equal : undefined;
  },
  check({ language: { tag, locale }, source, files }, report) {
    if (!source) return;
    const listed = (locale?.['same-as-source'] ?? []).map(({ message }, index) => ({
      message,
      index,
    }));
    const unused = new Map(listed.map(({ message, index }) => [message, index]));
    const locked = source.locale?.locked ?? [];
    const allowed = new Set([...listed, ...locked].map(({ message }) => message));
    for (const file of files)
      for (const { key, path } of file.value) {
        const id = `${file.name}.${key}`;
        unused.delete(id);
        if (allowed.has(id)) continue;
        report(
          file,
          `“${key}” is the same as in ${source.tag}.`,
          `Translate it, or add ${id} with a reason to same-as-source in locales/${tag}/locale.yaml.`,
          { path },
        );
      }
    for (const [message, index] of unused)
      report(
        localeFile(tag),
        `${message} differs from its source, or no longer exists.`,
        'Remove the exception.',
        { code: 'unneeded-exception', path: ['same-as-source', index, 'message'] },
      );
  },
});
