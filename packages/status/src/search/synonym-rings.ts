/** Words that mean the same in a question, folded; one may be several words. */
export type SynonymRing = readonly string[];

/** Where a question has a word of a ring, and what else it may have said. */
export interface RingFound {
  /** The words of the question that are one of the ring. */
  readonly words: readonly string[];
  /** The others of the ring, each as its words. */
  readonly others: readonly (readonly string[])[];
}

/** Finds the rings of a question, given as its folded words. */
export type FindRings = (words: readonly string[]) => readonly RingFound[];

interface Member {
  readonly words: readonly string[];
  readonly ring: readonly (readonly string[])[];
}

/** Words with an ending, as `faturayı` of `fatura`; shorter ones begin too many others. */
const MIN_STEM = 4;
const STEM = 0.6;

/**
 * Finds the rings of questions; of the few that a word of one begins, the words are told apart.
 *
 * @example ringsIn([['log in', 'sign in']])(['sign', 'in'])[0]?.others // [['log', 'in']]
 */
export function ringsIn(rings: readonly SynonymRing[]): FindRings {
  return (words) => {
    const byFirst = membersFor(rings, new Set(words.flatMap(startsOf)));
    const found: RingFound[] = [];
    for (let at = 0; at < words.length;) {
      const member = memberAt(byFirst, words, at);
      if (member)
        found.push({
          words: words.slice(at, at + member.words.length),
          others: member.ring.filter((other) => other !== member.words),
        });
      at += member?.words.length ?? 1;
    }
    return found;
  };
}

/** Members by their first word, of those whose first word is wanted. */
function membersFor(
  rings: readonly SynonymRing[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Member[]> {
  const byFirst = new Map<string, Member[]>();
  for (const ring of rings)
    for (const member of ring) {
      const blank = member.indexOf(' ');
      const first = blank < 0 ? member : member.slice(0, blank);
      if (!wanted.has(first)) continue;
      const whole = ring.map((one) => one.split(' '));
      const words = whole[ring.indexOf(member)] ?? [];
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, ring: whole }]);
    }
  return byFirst;
}

/** The longest that stands there: `log in` before `log`, `login` as it is before `log` with an ending. */
function memberAt(
  byFirst: ReadonlyMap<string, readonly Member[]>,
  words: readonly string[],
  at: number,
): Member | undefined {
  let best: Member | undefined;
  for (const start of startsOf(words[at] ?? ''))
    for (const member of byFirst.get(start) ?? [])
      if (member.words.length > (best?.words.length ?? 0) && stands(member.words, words, at))
        best = member;
  return best;
}

function stands(member: readonly string[], words: readonly string[], at: number): boolean {
  return member.every((word, index) => startsOf(words[at + index] ?? '').includes(word));
}

/** A word, and what it may be an ending of; longest first. */
function startsOf(word: string): string[] {
  const starts = [word];
  const shortest = Math.max(MIN_STEM, Math.ceil(word.length * STEM));
  for (let length = word.length - 1; length >= shortest; length--)
    starts.push(word.slice(0, length));
  return starts;
}
