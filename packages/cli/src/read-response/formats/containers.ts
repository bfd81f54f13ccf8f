import { seen, type LineFormat } from '../line-format.ts';

/** Docker, containerd and the probes of Kubernetes; a registry says 429 by its name alone. */
export const format: LineFormat = { kind: 'words', open: () => read };

/** Each number stands so; few lines have one. */
const BEHIND_COLON = /: \d{3}(?!\d)/;
const EXPRESSIONS = [
  /HTTP probe failed with statuscode: (\d{3})(?!\d)/,
  /unexpected (?:HTTP )?status(?: code)?(?: [^:\n]{1,300})?: (\d{3})(?: |$)/,
];

function read(line: string): ReturnType<typeof seen> {
  if (/^(?:Error response from daemon: )?toomanyrequests: /.test(line)) return seen('429');
  if (!BEHIND_COLON.test(line)) return undefined;
  for (const expression of EXPRESSIONS) {
    const found = expression.exec(line);
    if (found) return seen(found[1] ?? '');
  }
  return undefined;
}
