import { setMessage } from '@polystatus/authoring';
import type { Act } from './commit.ts';
import type { Snapshot } from './desk.ts';
import type { Refusal, TermRequest } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';

/** Puts an agreed term into the glossary of a language, behind those it has. */
export function addTerm(
  snapshot: Snapshot,
  { locale, term, use, avoid, note }: TermRequest,
): Act | Refusal {
  const path = `locales/${locale}/locale.yaml`;
  const before = snapshot.textOf(path);
  const glossary = snapshot.target(locale)?.locale?.value?.glossary;
  if (before === undefined || !glossary)
    return { kind: 'refused', code: 'unknown', message: 'There is no such language.' };
  const known = glossary.findIndex((one) => one.term.toLowerCase() === term.toLowerCase());
  if (known !== -1)
    return { kind: 'refused', code: 'term', message: 'The glossary has this term.' };
  const at = ['glossary', glossary.length] as const;
  try {
    let after = setMessage(before, [...at, 'term'], term);
    for (const [name, words] of [
      ['use', use],
      ['avoid', avoid],
    ] as const)
      for (const [index, word] of words.entries())
        after = setMessage(after, [...at, name, index], word);
    if (note !== '') after = setMessage(after, [...at, 'note'], note);
    return { file: { path, before, after }, lines: [] };
  } catch (error) {
    return refusalOf(error, path);
  }
}
