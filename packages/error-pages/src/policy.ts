import { themes } from '#generated/themes.ts';
import type { CheckedOptions } from './options.ts';

/** Content-Security-Policy of the pages: their own style by its hash, their logo, nothing else. */
export function policyOf({ theme, logo }: CheckedOptions): string {
  return [
    `default-src 'none'`,
    `style-src '${themes[theme].hash}'`,
    ...(logo === undefined ? [] : [`img-src 'self' data:`]),
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ');
}
