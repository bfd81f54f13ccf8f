import { endsSentence } from '../language/end-mark.ts';
import { messageRule } from '../check/rule.ts';

interface Field {
  readonly keys: RegExp;
  readonly isRight: (shown: string, language: string) => boolean;
  readonly says: string;
  readonly hint: string;
}

/** How each field of an entry looks in every language; letters and lengths are the schema’s. */
const FIELDS: readonly Field[] = [
  {
    keys: /^(?:summary|visitor\.message|(?:causes|client|server|headers|related)\..+)$/,
    isRight: endsSentence,
    says: 'is a sentence, but does not end as one',
    hint: 'End it with a full stop.',
  },
  {
    keys: /^(?:synonyms|situations)\./,
    isRight: (shown) => /^[^\n]*[^\s.,;:]$/u.test(shown),
    says: 'is what people type, so it has no closing mark',
    hint: 'Remove the mark at the end.',
  },
  {
    keys: /^(?:title|visitor\.title)$/,
    isRight: (shown) => /^[^\n]*[^\s,;:]$/u.test(shown),
    says: 'is a heading, and breaks off',
    hint: 'Remove the mark at the end.',
  },
];

export const rule = messageRule({
  id: 'field-pattern',
  description:
    'Each field has its form: sentences end with a full stop; titles, synonyms and situations have no comma or colon at the end.',
  explains: ['closing-mark'],
  byTier: true,
  of: 'entry',
  check({ key, text, language }, report) {
    const field = FIELDS.find(({ keys }) => keys.test(key));
    const shown = text.trim();
    if (field && shown !== '' && !field.isRight(shown, language.tag.split('-', 1)[0] ?? ''))
      report(`“${key}” ${field.says}.`, field.hint);
  },
});
