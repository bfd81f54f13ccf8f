import {
  configuration,
  servers,
  type ServerOptions,
} from '../../packages/error-pages/src/index.ts';
import { createBackend } from '../../packages/error-pages/src/backend.ts';
import { mix } from '../fuzzing/mutate.ts';
import { hostile, MARK, plausibleOptions } from '../fuzzing/server-options.ts';
import { targetOf } from '../fuzzing/target.ts';

interface Input {
  readonly server: number;
  readonly options: ServerOptions;
  readonly headers: readonly (readonly [string, string])[];
}

const backend = createBackend();
const FIELDS = ['x-code', 'x-format', 'accept', 'accept-language', 'x-request-id'];

/** Options of servers’ configurations, and requests that ask a backend for a page. */
export const target = targetOf<Input>({
  share: 10,
  make: (random) => ({
    server: random.below(servers.length),
    options: {
      ...plausibleOptions(random),
      locales: [hostile(random, 'tr')],
      folder: hostile(random, '/etc/pages'),
      pass: [hostile(random, 'X-Trace')],
      home: hostile(random, '/start'),
      support: hostile(random, 'mailto:help@a.example'),
    },
    headers: random.several(FIELDS, 4).map((name) => [name, mix(['404', 'text/html'], random, 3)]),
  }),
  take({ server, options, headers }) {
    const fields = new Headers();
    for (const [name, text] of headers)
      if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) fields.set(name, text);
    const { status } = backend(new Request('http://localhost/', { headers: fields }));
    if (status < 200 || status > 599) return `the backend answers ${status}`;
    const name = servers[server];
    if (name === undefined) return 'no server';
    try {
      for (const { path, text } of configuration(name, options))
        if (!/\.(?:html|json|txt)$/.test(path) && text.includes(MARK))
          return `${path} of ${name} holds what was given`;
    } catch (error) {
      // What cannot stand in a configuration is refused by these, with the option’s name.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      if (!/option|language|“/.test(error.message)) throw error;
    }
    return undefined;
  },
});
