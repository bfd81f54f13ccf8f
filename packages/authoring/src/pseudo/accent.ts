import { editProse } from '@polystatus/core/language';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMḾNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'].flatMap((sign, index, all) => {
    const plain = all[index - 1];
    return index % 2 === 0 || plain === undefined
      ? []
      : [
          [plain, sign],
          [plain.toLowerCase(), sign.toLowerCase()],
        ];
  }),
);

/**
 * English that looks foreign: accents show words that bypass translation or fonts that lack signs,
 * doubled vowels show what does not fit, brackets show what is cut off or glued together.
 *
 * @example accent('See `Allow`.') // '⟦Šéééé `Allow`.⟧'
 */
export function accent(text: string): string {
  const end = text.trimEnd();
  if (end === '') return text;
  const foreign = editProse(end, (prose) =>
    prose.replace(/[A-Za-z]/g, (sign) => {
      const other = ACCENTED[sign] ?? sign;
      return /[aeiouy]/i.test(sign) ? other + other.toLowerCase() : other;
    }),
  );
  return `⟦${foreign}⟧${text.slice(end.length)}`;
}
