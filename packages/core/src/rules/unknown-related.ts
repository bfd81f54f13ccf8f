import type { Rule } from '../rule.ts';
import { identify } from '../identity.ts';
import { didYouMean } from '../did-you-mean.ts';

export const unknownRelated: Rule = {
  id: 'unknown-related',
  scope: 'locale',
  description:
    'Related ids, and links to status ids in texts, name codes that exist; no code is related to itself.',
  covers: ['P3', 'P7', 'P10'],
  check({ project }) {
    // By their paths: a file that cannot be read now is there all the same.
    const ids = new Set(
      [...project.paths].flatMap((path) => {
        const identity = identify(path);
        return identity?.kind === 'facts' ? [identity.id] : [];
      }),
    );
    for (const { id, parsed, messages } of project.facts.values()) {
      for (const { path, text } of messages) {
        if (path[0] !== 'related' || (ids.has(text) && text !== id)) continue;
        const suggestion = didYouMean(text, ids);
        parsed.reporter.report(parsed.rangeOf(path), {
          code: 'unknown-related',
          message: text === id ? `${id} is related to itself.` : `There is no code ${text}.`,
          hint:
            text !== id && suggestion
              ? `Did you mean ${suggestion}?`
              : 'Remove it, or add the code.',
        });
      }
    }
    for (const { entries, namespaces } of project.locales.values()) {
      for (const { parsed, messages } of [...entries.values(), ...namespaces.values()]) {
        for (const { path, text } of messages) {
          for (const [, target = ''] of text.matchAll(/\]\(([^()\s]*)\)/g)) {
            if (ids.has(target) || /^https:\/\/[^\s]+$/.test(target)) continue;
            parsed.reporter.report(parsed.rangeOf(path), {
              code: 'unknown-related',
              message: `The link leads to “${target}”, which is neither a code nor an https address.`,
              hint: `Link to a status id such as (404) or (nginx/499).`,
            });
          }
        }
      }
    }
  },
};
