import { hash } from 'node:crypto';
import { gistOf } from '../gist.ts';
import { sourceLocale, targetLocales, type LocaleFiles, type Project } from '../project.ts';
import { digestOf } from '../source.ts';
import { filesOf, isUnreadable, textsOf } from '../state/pairs.ts';
import { localeStates } from '../state/states.ts';
import { textHash } from '../text-hash.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'stale',
  scope: 'locale',
  description:
    'A translation whose source has changed since it was made, in more than spacing and quote style, is translated again or accepted as it is.',
  covers: ['T1', 'X1', 'X2'],
  severity: 'warning',
  check({ project }) {
    const source = sourceLocale(project);
    if (!source) return;
    for (const locale of targetLocales(project)) {
      const context = contextOf(project, source, locale);
      const originals = filesOf(source);
      for (const [name, file] of filesOf(locale)) {
        const original = originals.get(name);
        if (!original) continue;
        const stale = gistOf(file, 'stale', `${context} ${digestOf(original.source)}`, () =>
          localeStates(project, locale, name).flatMap(({ id, key, state }) =>
            state === 'stale' ? [{ id, key }] : [],
          ),
        );
        for (const { id, key } of stale) {
          const message = file.messages.find((candidate) => candidate.key === key);
          if (!message) continue;
          file.parsed.reporter.report(file.parsed.rangeOf(message.path), {
            code: 'stale',
            severity: 'warning',
            message: `“${key}” was translated from an older text; the source (${source.tag}) has changed.`,
            hint: `See what changed with pnpm content diff ${id} --locale ${locale.tag}, then translate it again; if it still fits: pnpm content accept ${id} --locale ${locale.tag} --no-retranslation.`,
          });
        }
      }
    }
  },
};

/**
 * What a state depends on beside the two texts: what is recorded, and which messages there are,
 * since one that moved is known by its text wherever it stood.
 */
function contextOf(project: Project, source: LocaleFiles, locale: LocaleFiles): string {
  const keys = [...filesOf(source)].flatMap(([name, file]) =>
    isUnreadable(project, locale, name)
      ? []
      : [name, gistOf(file, 'keys', '', () => textHash([...textsOf(file).keys()].join('\n')))],
  );
  const { lockSource } = locale;
  return hash('sha1', JSON.stringify([keys, lockSource ? digestOf(lockSource) : '']));
}
