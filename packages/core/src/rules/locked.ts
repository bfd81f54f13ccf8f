import type { LocaleFiles } from '../project.ts';
import { sourceLocale, targetLocales } from '../project.ts';
import { splitMessageId } from '../message-places.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'locked',
  scope: 'old',
  description:
    'Messages that the source’s locale.yaml lists under “locked” are the same in every language.',
  covers: ['S10'],
  check({ project }) {
    const source = sourceLocale(project);
    for (const [index, { message }] of (source?.locale?.value?.locked ?? []).entries()) {
      const original = source && textOf(source, message);
      if (original === undefined) {
        source?.locale?.parsed.reporter.report(
          source.locale.parsed.rangeOf(['locked', index, 'message']),
          {
            code: 'locked',
            message: `There is no message ${message} to lock.`,
            hint: 'Correct the message id, or remove the line.',
          },
        );
        continue;
      }
      for (const target of targetLocales(project)) {
        const found = find(target, message);
        if (!found || found.text === original) continue;
        found.file.parsed.reporter.report(found.file.parsed.rangeOf(found.path), {
          code: 'locked',
          message: `“${found.key}” must not be translated.`,
          hint: `Write it as in ${source?.tag ?? 'the source'}: ${original}`,
        });
      }
    }
  },
};

function find({ entries, namespaces }: LocaleFiles, id: string) {
  const [name, key] = splitMessageId(id);
  const file = name.startsWith('ui/') ? namespaces.get(name.slice(3)) : entries.get(name);
  const message = file?.messages.find((candidate) => candidate.key === key);
  return file && message && { ...message, file };
}

function textOf(files: LocaleFiles, id: string): string | undefined {
  return find(files, id)?.text;
}
