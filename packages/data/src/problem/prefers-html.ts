const RANGE = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;[^,]*)?$/;
const WEIGHT = /;\s*q\s*=\s*([^;\s]*)/i;
const HTML = ['text/html', 'text/*', '*/*'];
const JSON_TYPES = [
  ['application/problem+json', 'application/*', '*/*'],
  ['application/json', 'application/*', '*/*'],
];

/**
 * Whether a client would rather have a page than JSON (RFC 9110, Section 12.5.1): browsers name
 * `text/html`, programs name JSON or take anything.
 *
 * @param accept the field value
 * @example prefersHtml('text/html, application/json;q=0.9') // true
 * @example prefersHtml(undefined) // false
 */
export function prefersHtml(accept: string | null | undefined): boolean {
  const qualities = new Map<string, number>();
  for (const member of (accept ?? '').split(',')) {
    const range = RANGE.exec(member)?.[1]?.toLowerCase();
    if (range !== undefined) qualities.set(range, Number(WEIGHT.exec(member)?.[1] ?? 1));
  }
  const qualityOf = (ranges: readonly string[]): number =>
    qualities.get(ranges.find((range) => qualities.has(range)) ?? '') ?? 0;
  return qualityOf(HTML) > Math.max(...JSON_TYPES.map(qualityOf));
}
