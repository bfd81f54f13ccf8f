/** What a query says in figures. */
export interface Numbers {
  /** `4` for 4xx, 4×× and 4**. */
  readonly classes: readonly string[];
  /** Full codes that exist. */
  readonly codes: readonly number[];
  /** One or two digits and nothing else: the beginning of a code. */
  readonly prefix: string | undefined;
  readonly words: readonly string[];
}

/** Tells the figures of a folded query from its words. */
export function readNumbers(folded: string, known: ReadonlySet<number>): Numbers {
  const classes: string[] = [];
  const codes: number[] = [];
  const words: string[] = [];
  const tokens = folded === '' ? [] : folded.split(' ');
  for (const token of new Set(tokens)) {
    if (/^\dxx$/.test(token)) classes.push(token.charAt(0));
    else if (/^\d{3}$/.test(token) && known.has(Number(token))) codes.push(Number(token));
    else words.push(token);
  }
  const prefix = tokens.length === 1 && /^\d{1,2}$/.test(folded) ? folded : undefined;
  return { classes, codes, prefix, words };
}
