import { contentRule } from '../check/rule.ts';

export const rule = contentRule({
  id: 'former-phrases',
  description:
    'A former name belongs to one code of its owner only, and is not the current name of one; where the number meant something else by it, another code may have it.',
  check({ facts }, report) {
    const holders = new Map<string, string>();
    for (const { identity, value } of facts)
      if (value && value.state !== 'unused')
        holders.set(`${identity.owner} ${value.phrase.toLowerCase()}`, identity.id);
    for (const file of facts) {
      const { id, owner } = file.identity;
      for (const [index, { phrase, meaning }] of (file.value?.['former-phrases'] ?? []).entries()) {
        const key = `${owner} ${phrase.toLowerCase()}`;
        const holder = holders.get(key);
        if (holder === undefined) holders.set(key, id);
        else if (holder === id || meaning !== 'other')
          report(
            file,
            holder === id
              ? `“${phrase}” is already a name of this code.`
              : `“${phrase}” is already a name of ${holder}.`,
            'Remove it, or correct the other file.',
            { path: ['former-phrases', index, 'phrase'] },
          );
      }
    }
  },
});
