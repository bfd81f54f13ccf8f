import { editorApp } from '../src/app.ts';
import { Desk } from '../src/desk.ts';
import type { EntryView, SaveRequest, View } from '../src/protocol.ts';
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

  async view(id = '404', locale = 'tr'): Promise<View> {
    const query = new URLSearchParams({ id, locale });
    return (await this.get(`/api/view?${query.toString()}`)).body as View;
  }

  async entry(id?: string, locale?: string): Promise<EntryView> {
    const { entry } = await this.view(id, locale);
    if (!entry) throw new Error(`There is no entry ${id}.`);
    return entry;
  }

  /** What the page sends, all of it seen a moment ago. */
  async request(
    texts: Readonly<Record<string, string>>,
    id = '404',
    locale = 'tr',
  ): Promise<SaveRequest> {
    const { messages } = await this.entry(id, locale);
    const now = new Map(messages.map(({ key, target = null }) => [key, target]));
    const seen = Object.keys(texts).map((key) => [key, now.get(key) ?? null]);
    return { locale, id, texts, seen: Object.fromEntries(seen) as SaveRequest['seen'] };
  }

  async save(texts: Readonly<Record<string, string>>, id?: string): Promise<Answer> {
    return this.post('save', await this.request(texts, id));
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
