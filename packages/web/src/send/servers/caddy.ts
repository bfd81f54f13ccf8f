import { doubleQuoted } from '../double-quoted.ts';
import type { Server } from '../response.ts';

/** https://caddyserver.com/docs/caddyfile/directives/respond */
export const server: Server = {
  name: 'Caddy',
  snippet: ({ code, location, fields }, path) =>
    location === undefined
      ? [
          ...fields.map(([name, value]) => `header ${path} ${name} ${doubleQuoted(value)}`),
          `respond ${path} ${code}`,
        ].join('\n')
      : `redir ${path} ${location} ${code}`,
};
