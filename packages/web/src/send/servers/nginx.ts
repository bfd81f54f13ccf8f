import { doubleQuoted } from '../double-quoted.ts';
import type { Server } from '../response.ts';

/** nginx ends the connection without an answer, as for a request that never came. */
const CLOSES = 408;

/** https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return */
export const server: Server = {
  name: 'nginx',
  snippet: ({ code, location, fields }, path) => {
    if (code === CLOSES) return undefined;
    return [
      `location = ${path} {`,
      ...fields.map(([name, value]) => `  add_header ${name} ${doubleQuoted(value)} always;`),
      `  return ${code}${location === undefined ? '' : ` ${location}`};`,
      '}',
    ].join('\n');
  },
};
