import { jsonAnswer } from '../json-answer.ts';
import { parseJson } from '../json-value.ts';
import { recordFormat } from '../line-format.ts';

/**
 * A JSON object a line, as nginx, Apache, Caddy, Traefik, Envoy, Cloudflare, Google Cloud and pino
 * write it, also behind a prefix of syslog or Docker.
 */
export const format = recordFormat((line) => {
  const start = line.indexOf('{"');
  const end = start < 0 ? -1 : line.lastIndexOf('}');
  return end > start ? jsonAnswer(parseJson(line.slice(start, end + 1)), 'log') : undefined;
});
