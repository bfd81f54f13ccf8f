/** A request as the handlers see it, whichever runtime it came in by. */
export interface Asked {
  readonly method: string;
  /** Scheme and authority the client used. */
  readonly origin: string;
  /** Percent-encoded, beginning with a slash. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** A field value, several fields joined with commas; `undefined` where there is none. */
  readonly header: (name: string) => string | undefined;
}

/** What a Fetch API request asks for. */
export function askedOf(request: Request): Asked {
  const { origin, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    origin,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name) ?? undefined,
  };
}
