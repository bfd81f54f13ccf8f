/* The namespace `status` for i18next: all at once, or a language when it is wanted. */
export { backend, withStatus, type Backend, type ReadCallback } from './i18next/backend.ts';
export { createResources, resources, type Resources } from './i18next/resources.ts';
export type { Statuses, Words } from './i18next/statuses.ts';
