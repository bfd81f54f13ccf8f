import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

const FAULTS = [
  {
    pattern: /(?<!^)(?<!\u202F)[;!?](?![!?])(?<![!?].)/gu,
    wanted: 'a narrow no-break space (U+202F) before',
  },
  { pattern: /(?<![\u00A0\d])(?<!^):(?=\s|$)/gu, wanted: 'a no-break space (U+00A0) before' },
  { pattern: /«(?!\u202F)/gu, wanted: 'a narrow no-break space (U+202F) after' },
  { pattern: /(?<!\u202F)»/gu, wanted: 'a narrow no-break space (U+202F) before' },
] as const;

export const frenchSpacing: Rule = {
  id: 'french-spacing',
  description: `French puts a narrow no-break space before ; ! ? and inside « », and a no-break space before the colon. Applies where the locale’s typography lists french-spacing.`,
  check({ project }) {
    for (const files of project.locales.values()) {
      if (!files.locale?.value?.typography.rules.includes('french-spacing')) continue;
      for (const { parsed, message, prose } of proseOf(files)) {
        const found = FAULTS.flatMap(({ pattern, wanted }) =>
          [...prose.matchAll(pattern)].map((match) => `${wanted} ${match[0]}`),
        );
        if (found.length === 0) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'french-spacing',
          message: `“${message.key}” lacks ${[...new Set(found)].join(', ')}.`,
          hint: `Write ${[NARROW, NO_BREAK].map((space) => `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`).join(' or ')} there instead of a plain space or nothing.`,
        });
      }
    }
  },
};
