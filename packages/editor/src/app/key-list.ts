import { element } from './element.ts';
import { KEYS, shownKeys, type KeyName } from './keys.ts';
import type { Words } from './words.ts';

/** What each key does. */
export function keyList(words: Words): HTMLElement {
  return element(
    'dl',
    { class: 'keys' },
    ...(Object.keys(KEYS) as KeyName[]).flatMap((name) => [
      element('dt', {}, element('kbd', {}, shownKeys(name))),
      element('dd', {}, words(`keys.${name}`)),
    ]),
  );
}
