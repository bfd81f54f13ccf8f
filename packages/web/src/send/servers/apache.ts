import { doubleQuoted } from '../double-quoted.ts';
import type { Server } from '../response.ts';

/** Apache sends a 500 for a number that its own list does not have. */
const UNKNOWN: ReadonlySet<number> = new Set([425]);

/** With a 405 Apache names the methods that it knows, whatever a setting says. */
const WRITTEN_ITSELF = 'Allow';

/** https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirect */
export const server: Server = {
  name: 'Apache',
  snippet: ({ code, location, fields }, path) => {
    // Redirect wants an address for a redirection, refuses one for others, and sends no success.
    if (code < 300 || (code < 400 && location === undefined) || UNKNOWN.has(code)) return undefined;
    const redirect = `Redirect ${code} ${path}${location === undefined ? '' : ` ${location}`}`;
    const own = fields.filter(([name]) => name !== WRITTEN_ITSELF);
    return own.length === 0
      ? redirect
      : [
          redirect,
          `<Location ${path}>`,
          ...own.map(([name, value]) => `  Header always set ${name} ${doubleQuoted(value)}`),
          '</Location>',
        ].join('\n');
  },
};
