import { entryMessageSchema, interfaceMessageSchema } from '../message-schema.ts';
import { sourceLocale } from '../project.ts';
import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** Translations run longer; a source that fills its field leaves them no room. */
const SHARE = 0.95;
/** In a short field a few letters are a large share, and titles are given by the registry. */
const SHORTEST = 100;

export const rule: OldRule = {
  id: 'source-near-limit',
  scope: 'old',
  description:
    'A source message leaves room: it fills at most 95 % of what its field allows, since translations run longer.',
  covers: ['Z4'],
  severity: 'warning',
  check({ project }) {
    const source = sourceLocale(project);
    for (const { parsed, message } of source ? proseOf(source) : []) {
      const { maxLength } =
        parsed.source.identity.kind === 'entry'
          ? entryMessageSchema(message.key)
          : interfaceMessageSchema;
      if (maxLength < SHORTEST || message.text.length <= maxLength * SHARE) continue;
      const length = [...message.text].length;
      if (length <= maxLength * SHARE) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'source-near-limit',
        message: `“${message.key}” has ${length} of ${maxLength} characters; translations need about a fifth more.`,
        hint: 'Shorten the source.',
      });
    }
  },
};
