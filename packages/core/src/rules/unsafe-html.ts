import { messageRule } from '../check/rule.ts';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;
/** What a browser would run or swallow, should a text ever reach a page unescaped. */
const ALWAYS =
  /<(?:!--|!\[|[?!]|\/?(?:script|style|iframe|object|embed|svg|math|link|meta|base|form)\b)|(?:javascript|vbscript|data:text\/html)\s*[:,]|<[^<>]*\son[a-z]+\s*=/i;

export const rule = messageRule({
  id: 'unsafe-html',
  description:
    'No message holds HTML, comments, scripts or addresses that run code; messages are text, and inline code is the place to show such things.',
  explains: ['plain-text', 'special-characters', 'opening-mark', 'tags-kept'],
  check({ key, text, kind }, report) {
    if (!/[<:]/.test(text)) return;
    // Targets of links are the business of unknown-related.
    const shown = text.replace(/`[^`]*`|\]\([^()\s]*\)/g, '');
    // A tag in an entry is the business of plain-text.
    const match = ALWAYS.exec(shown) ?? (kind === 'messages' ? TAG.exec(shown) : undefined);
    if (match)
      report(
        `“${key}” holds ${match[0]}, which a browser could take for markup or a script.`,
        'Remove it, or put it in inline code.',
      );
  },
});
