import type { Support } from '../generated/compiled.ts';

/** As their makers write them; Edge and others are built on Chrome’s engine. */
const BROWSERS = { chrome: 'Chrome', firefox: 'Firefox', safari: 'Safari' } as const;

/**
 * Since when browsers do something, without the name of the feature.
 *
 * @param none how it is said that a browser does not do it
 * @example supportText({ chrome: '103', firefox: '120', safari: null, … }, (name) => `${name}: no`)
 * // 'Chrome 103+, Firefox 120+, Safari: no'
 */
export function supportText(support: Support, none: (browser: string) => string): string {
  return (Object.keys(BROWSERS) as (keyof typeof BROWSERS)[])
    .map((key) => {
      const version = support[key];
      return version === null ? none(BROWSERS[key]) : `${BROWSERS[key]} ${version}+`;
    })
    .join(', ');
}
