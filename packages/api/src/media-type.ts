interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

/**
 * Chooses a media type for a reader (RFC 9110, Section 12.5.1): of the ranges that match an
 * offered type the most specific gives its quality, the highest quality wins, and the order of the
 * offers decides between equals.
 *
 * Parameters other than `q` name representations we do not have, so such a range matches nothing;
 * `charset` is let pass, for all of ours are UTF-8. Malformed members are skipped.
 *
 * @param accept the field value; absent and empty accept everything
 * @param offers media types without parameters, the preferred one first
 * @returns `undefined` where the reader accepts none of them
 * @example preferredType('text/*;q=0.5, application/json', ['text/plain', 'application/json']) // 'application/json'
 * @example preferredType('image/png', ['text/plain']) // undefined
 */
export function preferredType<Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = accept === undefined ? [] : parse(accept);
  if (ranges.length === 0) return offers[0];
  let best: Offer | undefined;
  let bestQuality = 0;
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges);
    if (quality <= bestQuality) continue;
    best = offer;
    bestQuality = quality;
  }
  return best;
}

function qualityOf(offer: string, ranges: readonly MediaRange[]): number {
  const group = `${offer.slice(0, offer.indexOf('/'))}/*`;
  for (const wanted of [offer, group, '*/*']) {
    const found = ranges.find(({ type }) => type === wanted);
    if (found) return found.quality;
  }
  return 0;
}

const RANGE = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*((?:;[^;]*)*)$/;
const QUALITY = /^\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*$/i;
/** Stands for a type that we offer nothing of. */
const NONE = '';
const CHARSET = /^\s*charset\s*=/i;

function parse(accept: string): MediaRange[] {
  const ranges: MediaRange[] = [];
  for (const member of accept.split(',')) {
    const match = RANGE.exec(member);
    if (!match) continue;
    const parameters = (match[2] ?? '').split(';').slice(1);
    const weight = parameters.find((parameter) => /^\s*q\s*=/i.test(parameter));
    const quality = weight === undefined ? '1' : QUALITY.exec(weight)?.[1];
    if (quality === undefined) continue;
    const others = parameters.filter((own) => own !== weight && own.trim() !== '');
    const ours = others.every((parameter) => CHARSET.test(parameter));
    ranges.push({ type: ours ? (match[1] ?? '').toLowerCase() : NONE, quality: Number(quality) });
  }
  return ranges;
}
