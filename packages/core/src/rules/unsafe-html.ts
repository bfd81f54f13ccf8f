import { pairRule, type Report, type Text } from '../check/rule.ts';

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;
/** What a browser would run or swallow, should a text ever reach a page unescaped. */
const ALWAYS =
  /<(?:!--|!\[|[?!]|\/?(?:script|style|iframe|object|embed|svg|math|link|meta|base|form)\b)|(?:javascript|vbscript|data:text\/html)\s*[:,]|<[^<>]*\son[a-z]+\s*=/i;

export const rule = pairRule({
  id: 'unsafe-html',
  description:
    'No message holds HTML, comments, scripts or addresses that run code; messages are text, and inline code is the place to show such things. Harmless tags of a source are not told of its translations.',
  explains: ['plain-text', 'special-characters', 'opening-mark', 'tags-kept'],
  // Never undefined, so that a translation is looked at beside a sound source, too.
  about: (source) => ({ hasTag: foundIn(source) !== undefined }),
  check({ text }, report, { about: { hasTag } }) {
    tell(text, report, hasTag);
  },
  alone: (text, report) => tell(text, report),
});

function tell(text: Text, report: Report, isKnown = false): void {
  const found = foundIn(text);
  if (found === undefined || (isKnown && !found.isDangerous)) return;
  report(
    `“${text.key}” holds ${found.tag}, which a browser could take for markup or a script.`,
    'Remove it, or put it in inline code.',
  );
}

function foundIn({ text, kind }: Text): { tag: string; isDangerous: boolean } | undefined {
  if (!/[<:]/.test(text)) return undefined;
  // Targets of links are the business of unknown-related.
  const shown = text.replace(/`[^`]*`|\]\([^()\s]*\)/g, '');
  const [dangerous] = ALWAYS.exec(shown) ?? [];
  if (dangerous !== undefined) return { tag: dangerous, isDangerous: true };
  // A tag in an entry is the business of plain-text.
  const [tag] = (kind === 'messages' ? TAG.exec(shown) : undefined) ?? [];
  return tag === undefined ? undefined : { tag, isDangerous: false };
}
