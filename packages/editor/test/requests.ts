import { editorApp } from '../src/app.ts';
import { Desk } from '../src/desk.ts';
import type { EntryView } from '../src/protocol.ts';
import { Root } from './root.ts';

const TOKEN = 'the-token-of-this-start';
type Headers = Readonly<Record<string, string>>;

/** What our own page sends with every request. */
const OWN: Headers = {
  host: '127.0.0.1:4050',
  origin: 'http://127.0.0.1:4050',
  'x-desk-token': TOKEN,
  'content-type': 'application/json',
};

export interface Answer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly body: unknown;
}

/** The editor over a temporary root, asked without a network. */
export class Requests extends Root {
  readonly #app = editorApp({
    desk: new Desk(this.path),
    token: TOKEN,
    port: () => 4050,
    files: { script: '', style: '' },
  });

  async get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.#answer(
      await this.#app.request(path, { headers: without({ ...OWN, ...headers }) }),
    );
  }

  async post(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.#answer(
      await this.#app.request(`/api/${path}`, {
        method: 'POST',
        headers: without({ ...OWN, ...headers }),
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  }

  async entry(id = '404', locale = 'tr'): Promise<EntryView> {
    return (await this.get(`/api/entry?locale=${locale}&id=${id}`)).body as EntryView;
  }

  async #answer(response: Response): Promise<Answer> {
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: json ? (JSON.parse(text) as unknown) : text,
    };
  }
}

/** An empty header is one that is not sent. */
function without(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
}
