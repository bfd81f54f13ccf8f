import type { Support } from '@polystatus/status/compiled';
import type { Facts as OwnFacts } from '#generated/schemas.ts';

type Own = NonNullable<OwnFacts['support']>[number];

const MDN = 'https://developer.mozilla.org/docs/Web/HTTP/Reference';

/**
 * A row of what browsers do, with the page that shows it beside other browsers.
 *
 * @example supportOf({ key: 'http.status.425', chrome: 'none', … }).url // 'https://developer.mozilla.org/…/Status/425#browser_compatibility'
 */
export function supportOf({ feature, key, checked, chrome, firefox, safari }: Own): Support {
  const [, group, name] = key.split('.');
  const page = `${group === 'status' ? 'Status' : 'Headers'}/${name ?? ''}`;
  return {
    ...(feature !== undefined && { feature }),
    chrome: versionOf(chrome),
    firefox: versionOf(firefox),
    safari: versionOf(safari),
    key,
    url: `${MDN}/${page}#browser_compatibility`,
    checked,
  };
}

function versionOf(own: string): string | null {
  return own === 'none' ? null : own;
}
