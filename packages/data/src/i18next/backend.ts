import { loaders } from '#generated/i18next-loaders.ts';
import type { Locale } from '#generated/tags.ts';
import { copyOf, NAMESPACE } from './statuses.ts';

/** What i18next calls with a namespace, or with an error and whether to try again. */
export type ReadCallback = (
  error: Error | string | null | undefined,
  data: object | string | boolean | null | undefined,
) => void;

/** The part of an i18next backend that is used here. */
export interface Backend {
  readonly type: 'backend';
  init?(...settings: never[]): void;
  read(language: string, namespace: string, callback: ReadCallback): unknown;
}

/**
 * A backend for i18next that loads the namespace `status` of a language when it is first wanted:
 * bundlers make one chunk of each language. Languages that this package lacks are left to the
 * fallback of i18next.
 *
 * @example await i18next.use(backend).init({ lng: 'tr', fallbackLng: 'en', ns: ['status'] })
 */
export const backend: Backend = /* @__PURE__ */ withStatus();

/**
 * The same beside a backend of your own, for i18next takes only one: `status` comes from here,
 * every other namespace from there.
 *
 * @param other an instance of any i18next backend
 * @example i18next.use(withStatus(new HttpBackend()))
 */
export function withStatus(other?: Backend): Backend & { init(...settings: never[]): void } {
  return {
    type: 'backend',
    init: (...settings) => other?.init?.(...settings),
    read(language, namespace, callback) {
      if (namespace !== NAMESPACE) {
        if (other) return other.read(language, namespace, callback);
        return callback(new Error(`Only the namespace “${NAMESPACE}” is loaded here.`), false);
      }
      if (!Object.hasOwn(loaders, language)) return callback(null, {});
      return loaders[language as Locale]().then(
        // Each instance gets its own, for it may write into them.
        ({ status }) => callback(null, copyOf(status)),
        // A chunk that did not arrive may arrive next time.
        (error: Error) => callback(error, true),
      );
    },
  };
}
