import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

interface Field {
  readonly keys: RegExp;
  readonly pattern: RegExp;
  readonly says: string;
  readonly hint: string;
}

/** How each field of an entry looks in every language; letters and lengths are the schema’s. */
const FIELDS: readonly Field[] = [
  {
    keys: /^(?:summary|visitor\.message|(?:causes|client|server|headers|related)\..+)$/,
    pattern: /[.!?…。．！？؟।։።][)\]"”’»›」』）`*\s]*$/u,
    says: 'is a sentence, but does not end as one',
    hint: 'End it with a full stop.',
  },
  {
    keys: /^synonyms\./,
    pattern: /^[^\n]*[^\s.,;:]$/u,
    says: 'is what people type, so it has no closing mark',
    hint: 'Remove the mark at the end.',
  },
  {
    keys: /^(?:title|visitor\.title)$/,
    pattern: /^[^\n]*[^\s,;:]$/u,
    says: 'is a heading, and breaks off',
    hint: 'Remove the mark at the end.',
  },
];

export const rule: OldRule = {
  id: 'field-pattern',
  scope: 'old',
  description:
    'Each field has its form: sentences end with a full stop; titles and synonyms have no comma or colon at the end.',
  covers: ['P14'],
  byTier: true,
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message } of proseOf(files)) {
        if (parsed.source.identity.kind !== 'entry') continue;
        const field = FIELDS.find(({ keys }) => keys.test(message.key));
        const text = message.text.trim();
        if (!field || text === '' || field.pattern.test(text)) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'field-pattern',
          message: `“${message.key}” ${field.says}.`,
          hint: field.hint,
        });
      }
    }
  },
};
