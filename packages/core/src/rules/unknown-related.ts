import { didYouMean } from '@polystatus/status/did-you-mean';
import { identify } from '../read/identity.ts';
import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'unknown-related',
  description:
    'Related ids, and links to status ids in texts, name codes that exist; no code is related to itself.',
  facts({ messages }) {
    return messages
      .filter(({ path }) => path[0] === 'related')
      .map(({ path, text }) => [path, text] as const);
  },
  /** Links that are no addresses. */
  words({ messages }) {
    return messages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^()\s]*)\)/g)].flatMap(({ 1: target = '', index }) =>
        /^https:\/\/[^\s]+$/.test(target) ? [] : [[path, target, index + 2] as const],
      ),
    );
  },
  check({ paths, facts, words }, report) {
    // By their paths: a file that cannot be read now is there all the same.
    const ids = new Set(
      [...paths].flatMap((path) => {
        const identity = identify(path);
        // Where there are words, there is a code, and that it lacks its facts is said once.
        return identity?.kind === 'facts' || identity?.kind === 'entry' ? [identity.id] : [];
      }),
    );
    for (const file of facts)
      for (const [path, text] of file.value) {
        const isSame = text === file.name;
        if (ids.has(text) && !isSame) continue;
        const suggestion = isSame ? undefined : didYouMean(text, ids);
        report(
          file,
          isSame ? `${text} is related to itself.` : `There is no code ${text}.`,
          suggestion ? `Did you mean ${suggestion}?` : 'Remove it, or add the code.',
          { path },
        );
      }
    for (const file of words)
      for (const [path, target, at] of file.value)
        if (!ids.has(target))
          report(
            file,
            `The link leads to “${target}”, which is neither a code nor an https address.`,
            `Link to a status id such as (404) or (nginx/499).`,
            { path, words: [at, at + target.length] },
          );
  },
});
