import { resources as byLocale } from '#generated/i18next-resources.ts';
import type { Locale } from '#generated/tags.ts';
import type { Statuses } from './statuses.ts';

/**
 * The namespace `status` in every language, as i18next takes resources; for servers, and for apps
 * that want all of them at once. Elsewhere `backend` loads one language at a time.
 *
 * Keys are ids and fields, joined as i18next joins by default: `404.title`, `nginx/499.summary`,
 * `404.visitor.message`. No key holds a `:`, the separator of namespaces.
 *
 * @example i18next.init({ lng: 'tr', fallbackLng: 'en', resources })
 * // i18next.t('404.title', { ns: 'status' }) → 'Bulunamadı'
 */
export const resources: Readonly<Record<Locale, { readonly status: Statuses }>> = byLocale;
