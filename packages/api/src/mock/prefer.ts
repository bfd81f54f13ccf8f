const PREFERENCE =
  /\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:([\w!#$%&'*+.^`|~-]+)|"((?:[^"\\]|\\.)*)"))?([^,"]*(?:"(?:[^"\\]|\\.)*"[^,"]*)*)(?:,|$)/gy;

/** Preferences that the mock follows. */
export interface Preferences {
  /** Code to answer with, whatever the path says. */
  readonly code?: number;
  /** Seconds the client is willing to wait (RFC 7240, Section 4.3). */
  readonly wait?: number;
}

/**
 * Reads `Prefer` (RFC 7240, Section 2). Names are case-insensitive, of one mentioned twice the
 * first counts, and what we do not know or cannot follow is passed over, as Section 2 asks.
 *
 * @example readPreferences('respond-async, code=503; note="x", wait=2') // { code: 503, wait: 2 }
 */
export function readPreferences(prefer: string | undefined): Preferences {
  const found = new Map<string, string>();
  for (const [, name = '', token, quoted] of (prefer ?? '').matchAll(PREFERENCE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, token ?? quoted?.replace(/\\(.)/g, '$1') ?? '');
  }
  const code = found.get('code') ?? '';
  const wait = found.get('wait') ?? '';
  return {
    ...(/^[1-9]\d\d$/.test(code) ? { code: Number(code) } : undefined),
    ...(/^\d{1,9}$/.test(wait) ? { wait: Number(wait) } : undefined),
  };
}
