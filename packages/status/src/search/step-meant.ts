import { askedIn, nearest, type FoldOf, type Sentence } from './sentence.ts';

/** Of the codes found, those that may be what is asked for; an answer that ends further on is another’s. */
const MOST = 3;
/** A sentence with less of a question answers another one. */
const SHARE = 0.5;

/**
 * The question of “choose” with an answer that says what is asked and ends at a code found for it.
 *
 * The sentence that is quoted need not be that answer: what happened to people is often said nearer.
 *
 * @param ids found by what is written, best first
 * @param sentencesOf what may be quoted of a code
 * @param fillers words that say nothing in a question, of `locale.yaml`
 * @example stepMeant('file is locked', ['423'], () => [['Somebody locked it.', 'state']], ['is']) // 'state'
 */
export function stepMeant(
  question: string,
  ids: readonly string[],
  sentencesOf: (id: string) => readonly Sentence[],
  fillers: readonly string[],
  foldOf?: FoldOf,
): string | undefined {
  const asked = askedIn(question, fillers);
  let best: { readonly question: string; readonly share: number } | undefined;
  for (const id of ids.slice(0, MOST)) {
    const answers = sentencesOf(id).filter((sentence) => typeof sentence !== 'string');
    const { sentence, share = 0 } = nearest(asked, answers, foldOf) ?? {};
    if (typeof sentence === 'object' && share >= SHARE && share > (best?.share ?? 0))
      best = { question: sentence[1], share };
  }
  return best?.question;
}
