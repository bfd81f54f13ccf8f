/**
 * The `unicode-range` of each of several fonts that share a family: as few ranges as can be, for
 * what lies between two letters of one font, and in no other, asks for no file of its own.
 *
 * @param letters of each font
 * @example unicodeRanges([['a', 'c', 'œ'], ['ğ']]) // ['U+61-63,U+153', 'U+11F']
 */
export function unicodeRanges(letters: readonly (readonly string[])[]): string[] {
  const points = letters
    .flatMap((own, font) => own.map((letter) => ({ font, at: letter.codePointAt(0) ?? 0 })))
    .toSorted((a, b) => a.at - b.at);
  const runs: { font: number; from: number; to: number }[] = [];
  for (const { font, at } of points) {
    const last = runs.at(-1);
    if (last?.font === font) last.to = at;
    else runs.push({ font, from: at, to: at });
  }
  return letters.map((_, font) =>
    runs
      .filter((run) => run.font === font)
      .map(({ from, to }) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`)
      .join(),
  );
}

const hex = (point: number): string => point.toString(16).toUpperCase();
