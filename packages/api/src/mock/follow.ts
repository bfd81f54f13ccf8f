import { withTraits } from '../with-traits.ts';

/** As many as the Fetch Standard allows. */
const MOST_REDIRECTS = 20;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What tells about a body that is not sent again. */
const ABOUT_CONTENT = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-type',
];

/**
 * Follows redirections as the `redirect` of a request says (Fetch Standard, HTTP-redirect fetch).
 * `manual` hands out the redirection itself, as on Node.js and Workers.
 *
 * @param ask what answers one request
 * @throws {TypeError} as `fetch` does: for a redirection where `redirect` is `error`, for more than
 * twenty, and for an address that is none
 * @throws the reason of the signal
 */
export async function follow(
  request: Request,
  ask: (request: Request) => Promise<Response>,
): Promise<Response> {
  let current = request;
  for (let hops = 0; ; hops++) {
    current.signal.throwIfAborted();
    // A body can be read once, and whoever answers may have read it.
    const again = current.body === null ? current : current.clone();
    const response = await ask(current);
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null || request.redirect === 'manual')
      return asFetched(response, current, hops > 0);
    if (request.redirect === 'error') throw failed('unexpected redirect');
    if (hops === MOST_REDIRECTS) throw failed('redirect count exceeded');
    current = await redirected(again, response.status, location);
  }
}

/** Only `fetch` says where a response came from; what it has said already stays. */
function asFetched(response: Response, { url }: Request, redirected: boolean): Response {
  return withTraits(response, {
    url: response.url === '' ? url.replace(/#.*/s, '') : response.url,
    redirected: redirected || response.redirected,
    type: response.type === 'default' ? 'basic' : response.type,
  });
}

async function redirected(request: Request, status: number, location: string): Promise<Request> {
  if (!URL.canParse(location, request.url)) throw failed('invalid redirect address');
  const target = new URL(location, request.url);
  if (!/^https?:$/.test(target.protocol)) throw failed('URL scheme must be a HTTP(S) scheme');
  const { hash, origin } = new URL(request.url);
  if (target.hash === '') target.hash = hash;
  const headers = new Headers(request.headers);
  const becomesGet =
    status === 303
      ? !['GET', 'HEAD'].includes(request.method)
      : status <= 302 && request.method === 'POST';
  if (becomesGet) for (const name of ABOUT_CONTENT) headers.delete(name);
  if (target.origin !== origin) headers.delete('authorization');
  const body = becomesGet || request.body === null ? null : await request.arrayBuffer();
  const method = becomesGet ? 'GET' : request.method;
  return new Request(target, { method, headers, body, signal: request.signal });
}

function failed(reason: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(reason) });
}
