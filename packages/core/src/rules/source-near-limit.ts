import { messageSchema } from '../validate/message-schema.ts';
import { messageRule } from '../check/rule.ts';

/** Translations run longer; a source that fills its field leaves them no room. */
const SHARE = 0.95;
/** In a short field a few letters are a large share, and titles are given by the registry. */
const SHORTEST = 100;

export const rule = messageRule({
  id: 'source-near-limit',
  description:
    'A source message leaves room: it fills at most 95 % of what its field allows, since translations run longer.',
  severity: 'warning',
  prepare: ({ isSource }) => isSource || undefined,
  check({ key, path, text, kind }, report) {
    if (text.length <= SHORTEST * SHARE) return;
    const { limit = Infinity } = messageSchema(kind, path);
    const length = [...text].length;
    if (limit >= SHORTEST && length > limit * SHARE)
      report(
        `“${key}” has ${length} of ${limit} characters; translations need about a fifth more.`,
        'Shorten the source.',
      );
  },
});
