/**
 * A text that ICU’s MessageFormat gives as it is: what it would take for an argument is quoted,
 * and an apostrophe is doubled.
 *
 * @param taken the signs that mean something there besides the apostrophe
 * @example icuText('it’s {it}', '{}') // "it’s '{'it'}'"
 */
export function icuText(text: string, taken: string): string {
  const runs = new RegExp(`['${taken}]+`, 'g');
  return text.replace(runs, (run) => {
    const doubled = run.replaceAll("'", "''");
    return /[^']/.test(run) ? `'${doubled}'` : doubled;
  });
}
