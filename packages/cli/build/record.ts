import type { CompiledEntry, CompiledFacts } from '@polystatus/core';
import type { Entry } from '../src/entry.ts';

/** Facts and words of one code as one object: what `--json` prints. */
export function record(facts: CompiledFacts, words: CompiledEntry, tag: string): Entry {
  const { id, code, owner, class: group, phrase, headers, related, ...otherFacts } = facts;
  const { title, summary, headers: purposes, related: reasons, ...otherWords } = words;
  return {
    id,
    code,
    owner,
    class: group,
    phrase,
    title,
    summary,
    lang: tag,
    ...otherFacts,
    ...otherWords,
    headers: headers.map((header) => ({ ...header, purpose: purposes[header.name] ?? '' })),
    related: related.map((other) => ({ id: other, reason: reasons[other] ?? '' })),
  };
}
