import type { Server } from '../response.ts';

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** https://expressjs.com/en/5x/api.html#res.sendStatus */
export const server: Server = {
  name: 'Express',
  snippet: ({ code, location, fields }, path) =>
    [
      `app.get(${quoted(path)}, (request, response) => {`,
      ...fields.map(([name, value]) => `  response.set(${quoted(name)}, ${quoted(value)});`),
      location === undefined
        ? `  response.sendStatus(${code});`
        : `  response.redirect(${code}, ${quoted(location)});`,
      '});',
    ].join('\n'),
};
