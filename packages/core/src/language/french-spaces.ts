/** Which blank stands beside a sign; the first is the usual one, `''` is none. */
type Blanks = readonly [usual: string, ...others: string[]];

interface Usage {
  /** Before ; ! ? */
  readonly mark: Blanks;
  readonly colon: Blanks;
  /** Inside « » */
  readonly quotes: Blanks;
}

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

const FRANCE: Usage = { mark: [NARROW], colon: [NO_BREAK], quotes: [NARROW, NO_BREAK] };

/** What the regions’ printers do; all others follow France. */
const REGIONS: Readonly<Record<string, Usage>> = {
  // Le guide du rédacteur, 7.1.3: no blank before ; ! ? and a no-break one before the colon.
  CA: { mark: [''], colon: [NO_BREAK], quotes: [NO_BREAK, NARROW] },
  // Guide du typographe romand: a narrow blank everywhere.
  CH: { mark: [NARROW], colon: [NARROW, NO_BREAK], quotes: [NARROW] },
};

/** A blank to put, in place of what stands in `start` to `end`. */
export interface SpaceFault {
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
  readonly sign: string;
  readonly side: 'before' | 'after';
}

const BLANKS = '([ \\t\\u00A0\\u2000-\\u200A\\u202F]*)';
/** A mark that opens a bracket or quotation is named, not used: (?) */
const AFTER = '[^\\s(\\[{“‘«';
/** Marks that end words, not those inside an address, an entity or a condition of code. */
const MARK = new RegExp(
  `(?<=${AFTER};!?])(?<!&#?\\w{1,8})${BLANKS}([;!?]+)(?![\\p{L}\\p{N}=/_&])`,
  'gu',
);
/** Not the colon of 12:30 or nginx:latest. */
const COLON = new RegExp(`(?<=${AFTER}:])${BLANKS}(:)(?=[\\s»”)*;!?]|$)`, 'gu');
const CLOSE = new RegExp(`(?<=[^\\s«])${BLANKS}(»)`, 'gu');
const OPEN = new RegExp(`(«)${BLANKS}(?=[^\\s»])`, 'gu');

/**
 * Finds the blanks that French wants otherwise beside ; ! ? : « ».
 *
 * @param prose a text whose code, placeholders and addresses are blanked out
 * @param tag `fr`, `fr-CA` …; the region decides
 */
export function spaceFaults(prose: string, tag: string): SpaceFault[] {
  if (!/[;!?:«»]/.test(prose)) return [];
  const usage = REGIONS[new Intl.Locale(tag).region ?? 'FR'] ?? FRANCE;
  return (
    [
      [MARK, usage.mark],
      [COLON, usage.colon],
      [CLOSE, usage.quotes],
      [OPEN, usage.quotes],
    ] as const
  )
    .flatMap(([pattern, blanks]) =>
      [...prose.matchAll(pattern)].flatMap((match): SpaceFault[] => {
        const [, first = '', second = ''] = match;
        const side = pattern === OPEN ? 'after' : 'before';
        const [present, sign] = side === 'after' ? [second, first] : [first, second];
        if (blanks.includes(present)) return [];
        const start = match.index + (side === 'after' ? sign.length : 0);
        return [{ start, end: start + present.length, wanted: blanks[0], sign, side }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** Puts the right blanks; touches nothing else. */
export function fixSpaces(text: string, prose: string, tag: string): string {
  return spaceFaults(prose, tag).reduceRight(
    (result, { start, end, wanted }) => result.slice(0, start) + wanted + result.slice(end),
    text,
  );
}
