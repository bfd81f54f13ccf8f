/** Chinese, Japanese and Korean write 12,000 as 1.2 ten thousands. */
const MYRIADS: Readonly<Record<string, number>> = {
  千: 3,
  천: 3,
  万: 4,
  萬: 4,
  만: 4,
  亿: 8,
  億: 8,
  억: 8,
};
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Not part of a name such as `h2` or v1.2; letters of scripts without blanks stand beside numbers. */
const NUMBER =
  /(?<![\p{Script=Latin}\d_.-])\d+(?:[.,\u066B\u066C\u202F\u00A0]\d+)*(?![\d_])([千천万萬만亿億억]?)/gu;

/**
 * A text with the digits of all scripts as those of ASCII; each keeps its place where it takes one
 * unit.
 *
 * @example plainDigits('٤٠٤') // '404'
 */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String(valueOf(digit)));
}

/** Digits come in unbroken rows of ten, from nought to nine (Unicode 4.6). */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/**
 * The numbers of a text as digits only, so that 1,000, 1.000, 1 000 and 1千 are one number.
 *
 * @example numbersIn('ファイルは1,234個') // ['1234']
 */
export function numbersIn(prose: string): string[] {
  return Array.from(plainDigits(prose).matchAll(NUMBER), digitsOf);
}

/**
 * Where a number, as digits only, stands in a text for the first time.
 *
 * @example numberAt('Depuis 1 998 ou 1999.', '1999') // [16, 20]
 */
export function numberAt(prose: string, number: string): readonly [number, number] | undefined {
  for (const match of plainDigits(prose).matchAll(NUMBER))
    if (digitsOf(match) === number) return [match.index, match.index + match[0].length];
  return undefined;
}

function digitsOf([number, unit = '']: RegExpExecArray): string {
  const written = unit === '' ? number : number.slice(0, -unit.length);
  const power = MYRIADS[unit];
  if (power === undefined) return written.replace(/\D/g, '');
  const [whole = '', part = ''] = written.replaceAll(',', '').split('.');
  return whole + part.padEnd(power, '0');
}
