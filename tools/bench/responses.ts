import { readResponse } from '../../packages/cli/src/read-response/index.ts';
import type { Bench } from '../measure/bench.ts';

const MEGABYTE = 1_000_000;
const QUICK = 10_000;

/** Inputs that trip expressions which look at a character more than once. */
const PIECES: Readonly<Record<string, string>> = {
  'header sections': 'HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n',
  'one long line': 'x',
  'status lines in a body': 'HTTP/1.1 200 OK\n\nx\nHTTP/1.1 404 Not Found\n',
  'access log': 'h - - [t] "GET /a HTTP/1.1" 404 1 "-" "-"\n',
  'quotes and brackets': '] "" [',
  'spaces before nothing': 'HTTP/1.1 404          ',
  'folded lines': 'HTTP/1.1 200 OK\nA: b\n  c\n  d\n',
  'open escapes': '\u001B[1\u001B]',
  'open braces': '{"log":{',
  numbers: '404 ',
};

/** How reading a response grows with its input: twice as much should take twice as long. */
export function run(bench: Bench): void {
  const rounds = bench.rounds(7);
  bench.table(
    'responses',
    Object.entries(PIECES).map(([input, piece]) => {
      const text = piece.repeat(Math.ceil((bench.quick ? QUICK : MEGABYTE) / piece.length));
      const once = fastest(text, rounds);
      return {
        input,
        'ms for 1 MB (fastest)': once,
        '2 MB ÷ 1 MB': fastest(text + text, rounds) / once,
      };
    }),
  );
}

function fastest(text: string, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    readResponse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
