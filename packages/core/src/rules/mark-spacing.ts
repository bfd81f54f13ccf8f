import type { LocaleFiles } from '../project.ts';
import { editProse, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { CROWDED, SPACED } from '../traits.ts';

/** Scripts that put no space between sentences. */
const UNSPACED = new Set(['Jpan', 'Hans', 'Hant', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

const BEFORE = /(?<=\S)[^\S\n]+([,.;:!?،؛؟])(?=[\s)\]]|$)/gu;
/** French has rules of its own for the taller marks. */
const BEFORE_FRENCH = /(?<=\S)[^\S\n]+([,.])(?=[\s)\]]|$)/gu;
const INSIDE = /([([])[^\S\n]+(?=\S)|(?<=\S)[^\S\n]+([)\]])/gu;
/** Not the comma of 1,000, the mark of a?b, nor the full stop of nginx.conf. */
const TIGHT =
  /(?<=[\p{L}\uFFFC]|[\p{L}\uFFFC][)\]”»])[,;!?](?=\p{L})|(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/gu;

export const rule: Rule = {
  id: 'mark-spacing',
  scope: 'file',
  description:
    'No space stands before a comma, full stop, colon or the like, nor inside brackets, and one stands after them. Where the locale’s typography lists french-spacing, that rule decides on ; : ! ?.',
  covers: ['W11'],
  check({ project }) {
    for (const files of project.locales.values()) {
      const before = beforeIn(files);
      const spaced = isSpaced(files);
      for (const { parsed, message, prose, traits } of proseOf(files)) {
        if (!(traits & (SPACED | CROWDED))) continue;
        const report = (text: string, hint: string): void => {
          parsed.reporter.report(parsed.rangeOf(message.path), {
            code: 'mark-spacing',
            message: `“${message.key}” ${text}.`,
            hint,
          });
        };
        const [space] = prose.match(before) ?? [];
        if (space !== undefined) report(`has a space before ${space.trim()}`, 'Remove it.');
        const [inside] = prose.match(INSIDE) ?? [];
        if (inside !== undefined) report(`has a space inside ${inside.trim()}`, 'Remove it.');
        // Synonyms are written as people type them: google.rpc.Code
        const checked = spaced && message.path[0] !== 'synonyms';
        const [tight] = (checked && prose.match(TIGHT)) || [];
        if (tight !== undefined) report(`lacks a space after ${tight}`, 'Put one there.');
      }
    }
  },
  /** What stands too close may be a name; what stands too far is certain. */
  fix: (text, { files }) =>
    editProse(text, (prose) =>
      prose
        .replace(beforeIn(files), '$1')
        .replace(INSIDE, (_all, open?: string, close?: string) => open ?? close ?? ''),
    ),
};

function beforeIn({ locale }: LocaleFiles): RegExp {
  return locale?.value?.typography.rules.includes('french-spacing') ? BEFORE_FRENCH : BEFORE;
}

function isSpaced({ tag }: LocaleFiles): boolean {
  return !UNSPACED.has(new Intl.Locale(tag).maximize().script ?? '');
}
