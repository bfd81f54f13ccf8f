import { statusPath } from '@polystatus/status/id';
import { projectRule } from '../check/rule.ts';

export const rule = projectRule({
  id: 'orphaned-file',
  description:
    'No entry without facts, no owner without codes, no namespace that the source language does not have.',
  check({ source, open, paths }, report) {
    const withCodes = new Set(
      [...paths].flatMap((path) => {
        const [top, owner] = path.endsWith('/owner.yaml') ? [] : path.split('/');
        return top === 'content' ? owner : [];
      }),
    );
    for (const [path, identity] of open) {
      if (identity.kind === 'entry') {
        const facts = `content/${statusPath(identity.id)}`;
        // Where the source has words of it too, they were there first.
        const original = source && `locales/${source.tag}/${statusPath(identity.id)}`;
        const isTold = path !== original && original !== undefined && paths.has(original);
        if (!paths.has(facts) && !isTold)
          report(
            path,
            `There are no facts for ${identity.id}.`,
            `Add ${facts}, or remove this file.`,
          );
      } else if (identity.kind === 'owner') {
        const { owner } = identity;
        if (!withCodes.has(owner))
          report(path, `The owner ${owner} has no codes.`, 'Add a code, or remove the folder.');
      } else if (identity.kind === 'messages' && source) {
        const { namespace } = identity;
        if (!paths.has(`locales/${source.tag}/ui/${namespace}.yaml`))
          report(
            path,
            `The source language has no namespace ${namespace}.`,
            'Remove or rename the file.',
          );
      }
    }
  },
});
