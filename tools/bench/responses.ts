import { readResponse } from '../../packages/cli/src/read-response/index.ts';

/** How reading grows with its input: twice as much should take twice as long. */
export interface Growth {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

const MEGABYTE = 1_000_000;
const ROUNDS = 7;

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

export function growth(): Growth[] {
  return Object.entries(PIECES).map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const once = fastest(text);
    return { name, milliseconds: once, ratio: fastest(text + text) / once };
  });
}

function fastest(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readResponse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

export function printGrowth(rows: readonly Growth[]): void {
  const lines = rows.map(
    ({ name, milliseconds, ratio }) =>
      `${name.padEnd(40)}${milliseconds.toFixed(1).padStart(7)} ms${ratio.toFixed(2).padStart(18)}`,
  );
  const head = `\nexplain: reading 1 MB${' '.repeat(19)}   fastest   ratio of 2 MB`;
  process.stdout.write(`${head}\n${lines.join('\n')}\n`);
}
