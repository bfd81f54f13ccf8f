import type { Rule } from '../rule.ts';
import { gistOf } from '../gist.ts';
import type { File } from '../project.ts';
import { identify } from '../identity.ts';
import { didYouMean } from '@polystatus/status/did-you-mean';

export const rule: Rule = {
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
    for (const file of project.facts.values()) {
      const { id } = file;
      for (const { path, text } of gistOf(file, 'unknown-related', '', () => relatedOf(file))) {
        if (ids.has(text) && text !== id) continue;
        const suggestion = didYouMean(text, ids);
        file.parsed.reporter.report(file.parsed.rangeOf(path), {
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
      for (const file of [...entries.values(), ...namespaces.values()]) {
        for (const { path, target } of gistOf(file, 'unknown-related', '', () => linksOf(file))) {
          if (ids.has(target)) continue;
          file.parsed.reporter.report(file.parsed.rangeOf(path), {
            code: 'unknown-related',
            message: `The link leads to “${target}”, which is neither a code nor an https address.`,
            hint: `Link to a status id such as (404) or (nginx/499).`,
          });
        }
      }
    }
  },
};

function relatedOf({ messages }: File<unknown>) {
  return messages
    .filter(({ path }) => path[0] === 'related')
    .map(({ path, text }) => ({ path, text }));
}

/** Links of a file that are no addresses. */
function linksOf({ messages }: File<unknown>) {
  return messages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^()\s]*)\)/g)].flatMap(([, target = '']) =>
      /^https:\/\/[^\s]+$/.test(target) ? [] : [{ path, target }],
    ),
  );
}
