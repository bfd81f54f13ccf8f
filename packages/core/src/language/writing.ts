/** A habit of writing that a rule may build upon; where a language lacks it, the rule is silent. */
export type Habit = keyof typeof HABITS;

/** What readers are told of each. */
export const HABITS = {
  capitals: 'the script has capital letters',
  accents: 'the marks of letters are accents, as in Latin, Greek and Cyrillic script',
  blanks: 'words stand apart',
  stops: 'sentences end with a mark',
  'noun capitals': 'nouns begin with a capital',
} as const satisfies Readonly<Record<string, string>>;

/** Scripts that put no blank between words. */
const UNSPACED = new Set(['Jpan', 'Hans', 'Hant', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);
/** Languages that end a sentence without a mark. */
const WITHOUT_STOP = new Set(['th', 'lo']);

/** Languages whose nouns have a capital: German and its neighbours, which Unicode’s data do not tell. */
const NOUN_CAPITALS = new Set(['de', 'gsw', 'ksh', 'lb', 'nds']);

const known = new Map<string, ReadonlySet<Habit>>();

/**
 * Whether a language has a habit of writing.
 *
 * @param tag the language as BCP 47 has it
 * @example hasHabit('ja', 'capitals') // false
 */
export function hasHabit(tag: string, habit: Habit): boolean {
  let habits = known.get(tag);
  if (!habits) known.set(tag, (habits = habitsOf(tag)));
  return habits.has(habit);
}

function habitsOf(tag: string): ReadonlySet<Habit> {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  const habits = new Set<Habit>();
  // All scripts with capitals are alphabets; in the others a mark is a vowel or a tone of its own.
  if (hasCapitals(tag)) habits.add('capitals').add('accents');
  if (!UNSPACED.has(script)) habits.add('blanks');
  if (!WITHOUT_STOP.has(language)) habits.add('stops');
  if (NOUN_CAPITALS.has(language)) habits.add('noun capitals');
  return habits;
}

/**
 * Told by the name that a language has in itself. Georgian letters have capitals for words shown in
 * capitals throughout; none begins a sentence, which is what Unicode’s title case knows.
 */
function hasCapitals(tag: string): boolean {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return /[\p{Lu}\p{Changes_When_Titlecased}]/u.test(name);
}
