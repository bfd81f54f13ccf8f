import { COMMON, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';

/** Whether a browser asks beforehand if a page of another origin may send a request. */
export function isPreflight({ method, header }: Asked): boolean {
  return (
    method === 'OPTIONS' &&
    header('origin') !== undefined &&
    header('access-control-request-method') !== undefined
  );
}

/**
 * Lets the request through. `*` covers every field but Authorization, which has to be named.
 *
 * @param methods what may be asked, or `*`
 */
export function preflightAnswer(methods: string): Answer {
  return {
    status: 204,
    headers: {
      ...COMMON,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': '*, Authorization',
      'access-control-max-age': '86400',
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    },
  };
}
