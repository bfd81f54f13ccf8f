import { proseOf, prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

const TAG = /<[^<>\n]+>/g;
/** An arrow or comparison opens nothing. */
const LOOSE = /<(?=[\p{L}/])|(?<=[\p{L}"'/])>/u;

export const rule: OldRule = {
  id: 'tags-kept',
  scope: 'old',
  description:
    'What stands between < and >, such as <code or name> in a usage line, is closed, and there are as many in the translation as in the source.',
  covers: ['P4', 'P5'],
  check({ project }) {
    const count = (text: string): number =>
      text.includes('<') ? (text.match(TAG)?.length ?? 0) : 0;
    for (const { parsed, message, prose, source } of prosePairs(project)) {
      if (parsed.source.identity.kind === 'entry') continue;
      const [wanted, present] = [count(source.prose), count(prose)];
      if (wanted === present) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'tags-kept',
        message: `“${message.key}” has ${present} times <…>, its source ${wanted} times.`,
        hint: 'Keep the angle brackets of the source; the words between them are translated.',
      });
    }
    for (const files of project.locales.values()) {
      for (const { parsed, message, prose } of proseOf(files)) {
        // Entries hold no tags at all; plain-text says so.
        if (parsed.source.identity.kind === 'entry' || !/[<>]/.test(prose)) continue;
        if (!LOOSE.test(prose.replace(TAG, ''))) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'tags-kept',
          message: `“${message.key}” has a < or > without its partner.`,
          hint: 'Close it, or put it in inline code.',
        });
      }
    }
  },
};
