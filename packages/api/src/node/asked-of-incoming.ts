import type { IncomingMessage } from 'node:http';
import type { Asked } from '../asked.ts';

/** What a request that came in through Node.js asks for. */
export function askedOfIncoming(request: IncomingMessage): Asked {
  const { method = 'GET', url = '/', headers, httpVersion } = request;
  const target = beforeSign(url.startsWith('/') ? url : pathOf(url), '#');
  const path = beforeSign(target, '?');
  return {
    method,
    // The mock redirects within the origin by paths alone; the host only tells which one it is.
    get origin() {
      return `http://${hostOf(headers.host)}`;
    },
    path,
    query: target.slice(path.length + 1),
    header: (name) => {
      // A client of HTTP/1.0 cannot read a 101 (RFC 9110, Sections 7.8 and 15.2).
      if (name === 'upgrade' && httpVersion === '1.0') return undefined;
      const value = headers[name];
      return typeof value === 'string' ? value : value?.join(', ');
    },
  };
}

/** What follows a # is for the client alone, and what follows a ? is no path. */
function beforeSign(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at === -1 ? text : text.slice(0, at);
}

/** A client may send the whole address (RFC 9112, Section 3.2.2). */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return '/';
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function hostOf(host = ''): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).host : 'localhost';
}
