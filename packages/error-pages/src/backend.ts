import { answerer, type BackendOptions } from './backend/answer.ts';

export type { BackendOptions } from './backend/answer.ts';

/** A request as Node.js hands it over (`http.IncomingMessage`). */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The part of `http.ServerResponse` that an answer needs. */
export interface NodeResponse {
  readonly writeHead: (status: number, headers: Record<string, string>) => unknown;
  readonly end: (body?: string) => unknown;
}

/**
 * A backend that proxies ask for the page of an error: as ingress-nginx does with `X-Code` and
 * `X-Format`, as Traefik does with `/{status}.html`, and `/healthz` for health checks. It answers
 * with the status itself, in the language of `Accept-Language`.
 *
 * @returns a function of `Request`, for Deno, Bun, Workers and whoever else takes one
 * @throws RangeError if there is no such language or theme, or a wait is out of range
 * @throws TypeError if an address is of a kind that could do harm, or a text is no plain text
 * @example createBackend({ theme: 'quiet' })(new Request('http://x/503.html')).status // 503
 */
export function createBackend(options: BackendOptions = {}): (request: Request) => Response {
  const answer = answerer(options);
  return ({ url, method, headers: fields }) => {
    const path = new URL(url).pathname;
    const { status, headers, body } = answer({
      path,
      field: (name) => fields.get(name) ?? undefined,
    });
    const length = String(new TextEncoder().encode(body).length);
    return new Response(method === 'HEAD' ? null : body, {
      status,
      headers: { ...headers, 'Content-Length': length },
    });
  };
}

/**
 * The same for `http.createServer` and for Express.
 *
 * @throws RangeError if there is no such language or theme, or a wait is out of range
 * @throws TypeError if an address is of a kind that could do harm, or a text is no plain text
 * @example http.createServer(createListener({ support: 'mailto:help@shop.example' })).listen(8080)
 */
export function createListener(
  options: BackendOptions = {},
): (request: NodeRequest, response: NodeResponse) => void {
  const answer = answerer(options);
  return ({ url = '/', method, headers: fields }, response) => {
    const [path = '/'] = url.split('?');
    const { status, headers, body } = answer({ path, field: (name) => fieldOf(fields[name]) });
    const length = String(new TextEncoder().encode(body).length);
    response.writeHead(status, { ...headers, 'Content-Length': length });
    response.end(method === 'HEAD' ? undefined : body);
  };
}

/** Several fields of one name are one list (RFC 9110, Section 5.3). */
function fieldOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}
