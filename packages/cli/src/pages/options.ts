import type { Given } from '../arguments.ts';
import type { CommandForm, Options } from '../command-form.ts';

/** Addresses on the pages; the pages decide which they take. */
const ADDRESSES = {
  support: { value: 'address' },
  home: { value: 'address' },
  logo: { value: 'address' },
} as const satisfies Options;
export const ADDRESS_NAMES = [
  'support',
  'home',
  'logo',
] as const satisfies (keyof typeof ADDRESSES)[];

export const options = {
  server: { value: 'server' },
  out: { value: 'directory' },
  theme: { value: 'theme' },
  locale: { value: 'languages', many: true },
  folder: { value: 'directory' },
  ...ADDRESSES,
  'retry-after': { value: 'number' },
  'request-id': {},
  codes: { value: 'codes', many: true },
  words: { value: 'json' },
  pass: { value: 'names', many: true },
  'replace-api': {},
  force: {},
} as const satisfies Options;

/** What was given of them. */
export type PagesGiven = Given<Omit<CommandForm, 'options'> & { readonly options: typeof options }>;
