import { resources as byLocale } from '#generated/i18next-resources.ts';
import type { Locale } from '#generated/tags.ts';
import { copyOf, type Statuses } from './statuses.ts';

/** The namespace `status` by language, as i18next takes resources. */
export type Resources<Tag extends string = Locale> = Readonly<
  Record<Tag, { readonly status: Statuses }>
>;

/**
 * The namespace `status` in every language, as i18next takes resources; for apps that want all of
 * them at once. Elsewhere `backend` loads one language at a time.
 *
 * Keys are ids and fields, joined as i18next joins by default: `404.title`, `nginx/499.summary`,
 * `404.visitor.message`; `4xx.title` for codes without words of their own. No key holds a `:`, the
 * separator of namespaces.
 *
 * The words are frozen, and other namespaces may stand beside them. Instances that are given the
 * same object share it, so a server that makes one a request takes {@link createResources}, and so
 * does who wants to override a text.
 *
 * @example i18next.init({ lng: 'tr', fallbackLng: 'en', resources })
 * // i18next.t('404.title', { ns: 'status' }) → 'Bulunamadı'
 */
export const resources: Resources = /* @__PURE__ */ held(byLocale);

/**
 * The same words as objects of their own, for one instance of i18next, which may write into them.
 *
 * @param locales which languages; all of this package unless given
 * @example i18next.createInstance().init({ resources: createResources(['en', 'tr']) })
 */
export function createResources<Tag extends Locale = Locale>(
  locales = Object.keys(byLocale) as readonly string[] as readonly Tag[],
): Resources<Tag> {
  const own = locales.map((tag) => [tag, { status: copyOf(byLocale[tag].status) }]);
  return Object.fromEntries(own) as Resources<Tag>;
}

/** Languages and the words in them cannot be replaced; what else is put beside them stays possible. */
function held<Value extends Readonly<Record<string, object>>>(table: Value): Value {
  for (const [tag, namespaces] of Object.entries(table)) {
    for (const name of Object.keys(namespaces))
      Object.defineProperty(namespaces, name, { writable: false });
    Object.defineProperty(table, tag, { writable: false });
  }
  return table;
}
