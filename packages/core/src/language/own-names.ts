/** Units that some languages shorten in their own way, as English writes them. */
const UNITS: Readonly<Record<string, string>> = {
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  PB: 'petabyte',
};

const known = new Map<string, readonly string[]>();

/**
 * What a language calls a country, a union of them or a unit that English shortens, as Unicode’s data
 * (CLDR) know it.
 *
 * @example ownNames('US', 'fr') // ['États-Unis', 'É.-U.']
 * @example ownNames('GB', 'fr') // ['Royaume-Uni', 'R.-U.', 'Go']
 */
export function ownNames(acronym: string, tag: string): readonly string[] {
  const key = `${tag} ${acronym}`;
  let names = known.get(key);
  if (!names) known.set(key, (names = [...regions(acronym, tag), ...unit(acronym, tag)]));
  return names;
}

function regions(acronym: string, tag: string): string[] {
  // The three letters that are in common use begin with the two of the code: USA.
  const code = acronym === 'USA' ? 'US' : acronym;
  if (!/^[A-Z]{2}$/.test(code)) return [];
  const names = (['long', 'short'] as const).map((style) =>
    new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' }).of(code),
  );
  return names.filter((name) => name !== undefined);
}

function unit(acronym: string, tag: string): string[] {
  const name = UNITS[acronym.toUpperCase()];
  if (name === undefined) return [];
  const style = new Intl.NumberFormat(tag, { style: 'unit', unit: name });
  return style.formatToParts(1).flatMap(({ type, value }) => (type === 'unit' ? [value] : []));
}
