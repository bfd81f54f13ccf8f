import { proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;
/** What a browser would run or swallow, should a text ever reach a page unescaped. */
const ALWAYS =
  /<(?:!--|!\[|[?!]|\/?(?:script|style|iframe|object|embed|svg|math|link|meta|base|form)\b)|(?:javascript|vbscript|data:text\/html)\s*[:,]|<[^<>]*\son[a-z]+\s*=/i;

export const rule: OldRule = {
  id: 'unsafe-html',
  scope: 'old',
  description:
    'No message holds HTML, comments, scripts or addresses that run code; messages are text, and inline code is the place to show such things.',
  covers: ['P12'],
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message } of proseOf(files)) {
        if (!/[<:]/.test(message.text)) continue;
        // Targets of links are the business of unknown-related.
        const text = message.text.replace(/`[^`]*`|\]\([^()\s]*\)/g, '');
        // A tag in an entry is the business of plain-text.
        const match =
          ALWAYS.exec(text) ??
          (parsed.source.identity.kind === 'messages' ? TAG.exec(text) : undefined);
        if (!match) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'unsafe-html',
          message: `“${message.key}” holds ${match[0]}, which a browser could take for markup or a script.`,
          hint: 'Remove it, or put it in inline code.',
        });
      }
    }
  },
};
