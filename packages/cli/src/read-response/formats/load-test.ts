import type { Answer } from '../answer.ts';
import { recordFormat, seen } from '../line-format.ts';

/** More of one kind are not told apart any more by those who read the counts. */
const MOST = 1_000_000;

/** What load tests count: hey’s `[200]  195 responses`, vegeta’s `Status Codes  [code:count]  200:95  502:5`. */
export const format = recordFormat((line) => {
  const hey = /^\s{1,8}\[(\d{3})\]\s{1,8}(\d{1,9}) responses?$/.exec(line);
  if (hey) return times(hey[1] ?? '', Number(hey[2]));
  const json = /"status_codes":\{([^{}]{5,10000})\}/.exec(line)?.[1];
  if (json !== undefined)
    return [...json.matchAll(/"(\d{1,3})":(\d{1,9})/g)].flatMap(([, number = '', count = '']) =>
      times(number, Number(count)),
    );
  const counts = /^Status Codes\s+\[code:count\]\s+(.*)$/.exec(line)?.[1]?.trim();
  if (counts === undefined || !/^\d{1,3}:\d{1,9}(?:\s+\d{1,3}:\d{1,9})*$/.test(counts))
    return undefined;
  return counts.split(/\s+/).flatMap((one) => {
    const [number = '', count = ''] = one.split(':');
    return times(number, Number(count));
  });
});

function times(number: string, count: number): readonly Answer[] {
  const answer = seen(number);
  return answer ? Array.from({ length: Math.min(count, MOST) }, () => answer) : [];
}
