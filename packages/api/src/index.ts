export { createApi, type ApiOptions } from './create-api.ts';
export type { MockOptions } from './mock/mock-options.ts';
