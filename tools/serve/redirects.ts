import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Redirect {
  readonly to: string;
  readonly status: 301 | 302 | 307 | 308;
}

/**
 * The redirects that a built site lists in `_redirects`, as its hosts read them: from, to and status
 * on a line. None where there is no such file.
 *
 * @param folder root of the pages
 * @throws Error naming a line that is not understood
 */
export function readRedirects(folder: string): ReadonlyMap<string, Redirect> {
  let text = '';
  try {
    text = readFileSync(join(folder, '_redirects'), 'utf8');
  } catch {
    return new Map();
  }
  const lines = text.split('\n').filter((line) => /^[^#\s]/.test(line));
  return new Map(lines.map(readLine));
}

function readLine(line: string): readonly [from: string, redirect: Redirect] {
  const [from = '', to = '', number = '302', ...rest] = line.split(/\s+/);
  const status = ([301, 302, 307, 308] as const).find((known) => String(known) === number);
  if (!from.startsWith('/') || !/^\/(?!\/)/.test(to) || status === undefined || rest.length > 0)
    throw new Error(`_redirects has a line that is not understood: ${line}`);
  return [from, { to, status }];
}
