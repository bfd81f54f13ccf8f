import type { Asked } from '../asked.ts';
import { refuse } from '../parameters.ts';
import { MOCK_BASE, type Settings } from './settle.ts';

/**
 * Where `Location` leads: to the same code with one hop less, to the target asked for, or to 200.
 *
 * A mock that redirects anywhere would lend its name to any address, so other origins have to be
 * allowed by whoever runs it.
 *
 * @throws {Refusal} 400 naming `to`
 */
export function locationFor(
  asked: Asked,
  code: number,
  { to, hops = 1 }: Settings,
  redirectOrigins: readonly string[],
): string {
  const target = to === undefined ? `${MOCK_BASE}200` : targetOf(to, asked.origin, redirectOrigins);
  if (hops === 1) return target;
  const query = new URLSearchParams(asked.query);
  // The code is settled now; what led to it would make no sense on the next hop.
  for (const name of ['codes', 'seed', 'key', 'end']) query.delete(name);
  query.set('hops', String(hops - 1));
  return `${MOCK_BASE}${code}?${query.toString()}`;
}

function targetOf(to: string, origin: string, redirectOrigins: readonly string[]): string {
  if (!/^[\x21-\x7e]+$/.test(to) || !URL.canParse(to, origin)) refuse('address', 'to');
  const url = new URL(to, origin);
  const { protocol, username, password } = url;
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') refuse('address', 'to');
  // A path that begins with two slashes would be read as another host (RFC 3986, Section 4.2).
  if (url.origin === origin)
    return `${url.pathname.replace(/^\/\//, '/.//')}${url.search}${url.hash}`;
  if (redirectOrigins.includes(url.origin)) return url.href;
  return refuse('otherOrigin', 'to', { origin });
}
