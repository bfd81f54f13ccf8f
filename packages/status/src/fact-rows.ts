import type {
  Facts,
  FormerPhrase,
  HeaderField,
  SourceReference,
  StatusClass,
  Support,
} from '../generated/compiled.ts';

/** A property whose values are words: `state.registered`. */
type Choice = 'state' | 'cacheable' | 'content' | 'method' | 'retry';

/** Why a meaning of a number stands before the others. */
type Reason = NonNullable<NonNullable<Facts['precedence']>['reason']>;

/** The message of a value, in the namespace `facts`. */
export type ValueWord =
  | { [Name in Choice]: `${Name}.${NonNullable<Facts[Name]>}` }[Choice]
  | `seenIn.${Facts['seenIn'][number]}`
  | `precedence.${Reason}`
  | 'support.checked';

/** What stands beside a label, by its kind: whoever shows facts has a way to show each. */
export type FactValue =
  /** The same in every language; English where `lang` says so. */
  | { readonly kind: 'text'; readonly text: string; readonly lang?: 'en' }
  /**
   * A message of the namespace `facts`, with the date that it may ask for, year-month-day, and the
   * page that says so, where it is not the document of the code.
   */
  | {
      readonly kind: 'word';
      readonly word: ValueWord;
      readonly date?: string | undefined;
      readonly url?: string;
    }
  /** Named by the namespace `classes`. */
  | { readonly kind: 'class'; readonly name: StatusClass | 'outside' }
  | { readonly kind: 'source'; readonly source: SourceReference }
  | { readonly kind: 'former'; readonly former: FormerPhrase }
  | { readonly kind: 'field'; readonly field: HeaderField }
  /** Since when browsers do something; `supportText` says it. */
  | { readonly kind: 'support'; readonly support: Support };

/** Facts alone, or facts and words as one record. */
type Told = Omit<Facts, 'related'>;

/** Shown elsewhere than in a row: as the name of the page, within another row, or at length. */
const ELSEWHERE = 'elsewhere';

/**
 * How readers see each property of the facts, in the order in which they ask for them. One that has
 * no line here does not compile.
 */
const ROWS = {
  phrase: ({ phrase }) => [{ kind: 'text', text: phrase, lang: 'en' }],
  class: ({ class: name }) => [{ kind: 'class', name: name ?? 'outside' }],
  state: ({ state, expires }) => [{ kind: 'word', word: `state.${state}`, date: expires }],
  definedIn: ({ definedIn }) => definedIn.map((source) => ({ kind: 'source', source })),
  cacheable: ({ cacheable }) => (cacheable ? [word(`cacheable.${cacheable}`)] : []),
  content: ({ content }) => [word(`content.${content}`)],
  method: ({ method }) => (method ? [word(`method.${method}`)] : []),
  retry: ({ retry }) => (retry ? [word(`retry.${retry}`)] : []),
  // That a code is seen in responses goes without saying.
  seenIn: ({ seenIn }) =>
    seenIn.includes('log') ? seenIn.map((place) => word(`seenIn.${place}`)) : [],
  firstDefinedIn: ({ firstDefinedIn: source }) => (source ? [{ kind: 'source', source }] : []),
  formerPhrases: ({ formerPhrases }) => formerPhrases.map((former) => ({ kind: 'former', former })),
  support: ({ support = [] }) => [
    ...support.map((row) => ({ kind: 'support', support: row }) as const),
    ...checkedLast(support),
  ],
  precedence: ({ precedence }) =>
    precedence?.reason ? [word(`precedence.${precedence.reason}`)] : [],
  headers: ({ headers }) =>
    headers.map(({ name, level, when, in: place }) => ({
      kind: 'field',
      field: { name, level, ...(when && { when }), in: place },
    })),
  id: ELSEWHERE,
  code: ELSEWHERE,
  owner: ELSEWHERE,
  expires: ELSEWHERE,
  deprecated: ELSEWHERE,
  related: ELSEWHERE,
  constants: ELSEWHERE,
  constantVersions: ELSEWHERE,
  examples: ELSEWHERE,
} as const satisfies Readonly<
  Record<keyof Facts, typeof ELSEWHERE | ((facts: Told) => readonly FactValue[])>
>;

type Rows = typeof ROWS;
/** A property that has a row. */
export type FactName = {
  [Name in keyof Rows]: Rows[Name] extends typeof ELSEWHERE ? never : Name;
}[keyof Rows];

const NAMES = (Object.keys(ROWS) as (keyof Rows)[]).filter(
  (name): name is FactName => ROWS[name] !== ELSEWHERE,
);

/** One fact: its label, and what stands beside it. */
export interface FactRow {
  readonly name: FactName;
  /** A message of the namespace `facts`. */
  readonly label: `label.${FactName}`;
  readonly values: readonly FactValue[];
}

/** The facts of a code as readers see them, in their order; what is not told has no row. */
export function factRows(facts: Told): FactRow[] {
  return everyRow(facts).filter(({ values }) => values.length > 0);
}

/** One fact of several codes, with the values of each. */
export interface ComparedFact extends Omit<FactRow, 'values'> {
  readonly values: readonly FactRow['values'][];
}

/** Each code has its own of these, or they say nothing of what tells codes apart. */
const NOT_COMPARED: ReadonlySet<FactName> = new Set([
  'phrase',
  'seenIn',
  'firstDefinedIn',
  'formerPhrases',
  'precedence',
  'support',
]);

/**
 * The facts of codes side by side: those that differ and those that are alike.
 *
 * @example comparedFacts([found, moved]).differs.map(({ name }) => name) // ['method', 'headers']
 */
export function comparedFacts(sides: readonly Told[]): {
  differs: ComparedFact[];
  agrees: ComparedFact[];
} {
  const columns = sides.map(everyRow);
  const rows = NAMES.map((name, at) => ({
    name,
    label: `label.${name}` as const,
    values: columns.map((column) => column[at]?.values ?? []),
  })).filter(
    ({ name, values }) => !NOT_COMPARED.has(name) && values.some((value) => value.length > 0),
  );
  const isAlike = ({ values }: ComparedFact): boolean =>
    new Set(values.map((value) => JSON.stringify(value))).size === 1;
  return {
    differs: rows.filter((row) => !isAlike(row)),
    agrees: rows.filter((row) => isAlike(row)),
  };
}

function everyRow(facts: Told): FactRow[] {
  return NAMES.map((name) => ({ name, label: `label.${name}`, values: ROWS[name](facts) }));
}

/** The day on which all of the rows were right, the earliest, and where one looks again. */
function checkedLast(support: readonly Support[]): FactValue[] {
  const [first] = support.toSorted((a, b) => (a.checked < b.checked ? -1 : 1));
  if (first === undefined) return [];
  return [{ kind: 'word', word: 'support.checked', date: first.checked, url: first.url }];
}

function word(key: ValueWord): FactValue {
  return { kind: 'word', word: key };
}
