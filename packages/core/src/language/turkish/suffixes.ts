import { ENDINGS, finalOf, highVowel, isBack, isVowel, type Ending } from './sounds.ts';

/*
 * Suffixes as grammars write them. A is a or e, I is ı i u ü, D is d or t, C is c or ç;
 * letters in brackets appear only where they keep two vowels, or two consonants, apart.
 */
const CASES = ['(y)I', '(n)In', '(y)A', 'DA', 'DAn', 'DAki', 'DAkiler', 'DAkilerin', '(y)lA', 'CA'];
/** After a possessive of the third person an n stands before the cases. */
const OWNED_CASES = ['', 'nI', 'nIn', 'nA', 'ndA', 'ndAn', 'ndAki', 'ylA', 'dIr', 'ysA', 'nCA'];
const POSSESSED = ['(I)mIz', '(I)nIz', 'lArImIz', 'lArInIz'];
const PREDICATES = ['DIr', '(y)DI', '(y)sA', '(y)mIş', '(y)ken', 'DAdIr', 'DAydI', '(n)IndIr'];
const DERIVED = ['lI', 'lIk', 'sIz', 'CI', 'lIlAr', 'sIzlIk', 'lIğI', 'lIğIn', 'lIktA'];

const SUFFIXES: readonly string[] = [
  ...CASES,
  ...OWNED_CASES.map((ending) => `(s)I${ending}`),
  'lAr',
  ...CASES.map((ending) => `lAr${ending}`),
  ...OWNED_CASES.map((ending) => `lArI${ending}`),
  ...POSSESSED.flatMap((person) => ['', ...CASES].map((ending) => person + ending)),
  ...PREDICATES,
  'lArDIr',
  ...DERIVED,
];

/**
 * Joins one suffix to an ending, sound by sound.
 *
 * @example attach(endingOf('dört'), '(y)I') // 'ü'
 */
export function attach(ending: Ending, suffix: string): string {
  let written = '';
  let { vowel, final } = ending;
  for (let at = 0; at < suffix.length; at++) {
    const isOptional = suffix[at] === '(';
    const sign = suffix.charAt(isOptional ? at + 1 : at);
    if (isOptional) {
      at += 2;
      if ((final === 'vowel') === 'AI'.includes(sign)) continue;
    }
    const letter =
      sign === 'A'
        ? isBack(vowel)
          ? 'a'
          : 'e'
        : sign === 'I'
          ? highVowel(vowel)
          : sign === 'D'
            ? final === 'hard'
              ? 't'
              : 'd'
            : sign === 'C'
              ? final === 'hard'
                ? 'ç'
                : 'c'
              : sign;
    written += letter;
    if (isVowel(letter)) vowel = letter;
    final = finalOf(letter);
  }
  return written;
}

const key = ({ vowel, final }: Ending): string => `${vowel} ${final}`;

/** Every written form after every ending, and the suffix it is. */
const FORMS: ReadonlyMap<string, Set<string>> = new Map(
  ENDINGS.map((ending) => [key(ending), new Set<string>()]),
);
const MEANT = new Map<string, string>();
for (const suffix of SUFFIXES) {
  for (const ending of ENDINGS) {
    const form = attach(ending, suffix);
    FORMS.get(key(ending))?.add(form);
    if (!MEANT.has(form)) MEANT.set(form, suffix);
  }
}

/** Whether any word could carry these letters as a suffix. */
export function isSuffix(letters: string): boolean {
  return MEANT.has(letters);
}

/** Whether these letters are a suffix that agrees with the ending. */
export function agrees(ending: Ending, letters: string): boolean {
  return FORMS.get(key(ending))?.has(letters) ?? false;
}

/**
 * The suffix that was meant, as the ending wants it.
 *
 * @example corrected(endingOf('dört'), 'yi') // 'ü'
 */
export function corrected(ending: Ending, letters: string): string | undefined {
  const suffix = MEANT.get(letters);
  return suffix === undefined ? undefined : attach(ending, suffix);
}
