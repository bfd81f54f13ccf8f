import { sourceLocale, targetLocales, type LocaleFiles } from '../project.ts';
import { INTERFACE } from '../state/message-id.ts';
import { localeStates } from '../state/states.ts';
import type { Rule } from '../rule.ts';

export const stale: Rule = {
  id: 'stale',
  scope: 'locale',
  description:
    'A translation whose source has changed since it was made, in more than spacing and quote style, is translated again or accepted as it is.',
  covers: ['T1', 'X1', 'X2'],
  severity: 'warning',
  check({ project }) {
    const tag = sourceLocale(project)?.tag ?? '';
    for (const locale of targetLocales(project)) {
      for (const { id, file, key, state } of localeStates(project, locale)) {
        if (state !== 'stale') continue;
        const { parsed, messages } = fileOf(locale, file) ?? {};
        const message = messages?.find((candidate) => candidate.key === key);
        if (!parsed || !message) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'stale',
          severity: 'warning',
          message: `“${key}” was translated from an older text; the source (${tag}) has changed.`,
          hint: `See what changed with pnpm content diff ${id} --locale ${locale.tag}, then translate it again; if it still fits: pnpm content accept ${id} --locale ${locale.tag} --no-retranslation.`,
        });
      }
    }
  },
};

function fileOf({ entries, namespaces }: LocaleFiles, file: string) {
  return file.startsWith(INTERFACE)
    ? namespaces.get(file.slice(INTERFACE.length))
    : entries.get(file);
}
