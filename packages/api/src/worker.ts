import { createApi } from './create-api.ts';

/** The API with its mock as a module Worker. */
const worker = createApi();

// oxlint-disable-next-line import/no-default-export -- a module Worker is its default export
export default worker;
