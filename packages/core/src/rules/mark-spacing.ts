import { editProse } from '../language/prose.ts';
import { messageRule, type Language } from '../check/rule.ts';
import { wordsAt } from '../check/words-at.ts';
import { hasHabit } from '../language/writing.ts';
import { CROWDED, SPACED } from '../language/traits.ts';

/** Three dots inside a text may stand for something left out. */
const BEFORE = /(?<=\S)[^\S\n]+([,.;:!?،؛؟](?=[\s)\]]|$)|…(?=[)\]]|$))/gu;
/** French has rules of its own for the taller marks. */
const BEFORE_FRENCH = /(?<=\S)[^\S\n]+([,.](?=[\s)\]]|$)|…(?=[)\]]|$))/gu;
const INSIDE = /([([])[^\S\n]+(?=\S)|(?<=\S)[^\S\n]+([)\]])/gu;
/** Not the comma of 1,000 and of Greek ό,τι, the mark of a?b, nor the full stop of nginx.conf. */
const TIGHT =
  /(?<=[\p{L}\uFFFC]|[\p{L}\uFFFC][)\]”»])(?!(?<=[όΌ]),τι)[,;!?](?=\p{L})|(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/gu;

export const rule = messageRule({
  id: 'mark-spacing',
  description:
    'No space stands before a comma, full stop, colon or the like or before the three dots that end a text, nor inside brackets, and one stands after them. Where the locale’s typography lists french-spacing, that rule decides on ; : ! ?.',
  needs: SPACED | CROWDED,
  prepare: (language) => ({
    before: beforeIn(language),
    isSpaced: hasHabit(language.tag, 'blanks'),
  }),
  check({ key, prose, isOwn }, report, here) {
    const [space] = prose.match(here.before) ?? [];
    if (space !== undefined)
      report(`“${key}” has a space before the mark “${space.trim()}”.`, 'Remove it.', {
        words: wordsAt(prose, here.before),
      });
    const [inside] = prose.match(INSIDE) ?? [];
    if (inside !== undefined)
      report(`“${key}” has a space beside the bracket “${inside.trim()}”.`, 'Remove it.', {
        words: wordsAt(prose, INSIDE),
      });
    // Own words are written as people type them: google.rpc.Code
    const [tight] = (here.isSpaced && !isOwn && prose.match(TIGHT)) || [];
    if (tight !== undefined)
      report(`“${key}” lacks a space after the mark “${tight}”.`, 'Put one there.', {
        words: wordsAt(prose, TIGHT),
      });
  },
  /** What stands too close may be a name; what stands too far is certain. */
  fix: (text, { language }) =>
    editProse(text, (prose) =>
      prose
        .replace(beforeIn(language), '$1')
        .replace(INSIDE, (_all, open?: string, close?: string) => open ?? close ?? ''),
    ),
});

function beforeIn({ locale }: Language): RegExp {
  return locale?.typography.rules.includes('french-spacing') ? BEFORE_FRENCH : BEFORE;
}
