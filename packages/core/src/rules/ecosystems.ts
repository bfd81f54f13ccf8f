import { didYouMean } from '@polystatus/status/did-you-mean';
import { identify } from '../read/identity.ts';
import { contentRule } from '../check/rule.ts';

export const rule = contentRule({
  id: 'ecosystems',
  description:
    'The constants of a code belong to ecosystems that exist in content/ecosystems; an ecosystem has at least one constant.',
  check({ facts, ecosystems, paths }, report) {
    // By their paths: a file that cannot be read now is there all the same.
    const known = new Set(
      [...paths].flatMap((path) => {
        const identity = identify(path);
        return identity?.kind === 'ecosystem' ? [identity.name] : [];
      }),
    );
    const named = new Set<string>();
    for (const file of facts)
      for (const key of Object.keys(file.value?.constants ?? {})) {
        named.add(key);
        if (known.has(key)) continue;
        const suggestion = didYouMean(key, known);
        report(
          file,
          `There is no ecosystem ${key}.`,
          suggestion
            ? `Did you mean ${suggestion}?`
            : `Remove the line, or write content/ecosystems/${key}.yaml.`,
          { key: ['constants', key] },
        );
      }
    for (const file of ecosystems) {
      const { name } = file.identity;
      if (!named.has(name))
        report(
          file,
          `No code has a constant of ${name}: its page would be empty.`,
          `Write “${name}:” with the name below constants in content/iana, or remove the file.`,
          { severity: 'warning' },
        );
    }
  },
});
