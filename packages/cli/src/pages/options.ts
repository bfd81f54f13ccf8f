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

/** What all pages of a site share, whoever sends them. */
export const siteOptions = {
  theme: { value: 'theme' },
  locale: { value: 'languages', many: true },
  ...ADDRESSES,
  'retry-after': { value: 'number' },
  'request-id': {},
  words: { value: 'json' },
} as const satisfies Options;

export const options = {
  server: { value: 'server' },
  out: { value: 'directory' },
  folder: { value: 'directory' },
  ...siteOptions,
  codes: { value: 'codes', many: true },
  pass: { value: 'names', many: true },
  'replace-api': {},
  force: {},
} as const satisfies Options;

type Of<O extends Options> = Given<Omit<CommandForm, 'options'> & { readonly options: O }>;

/** What was given of them. */
export type SiteGiven = Of<typeof siteOptions>;
export type PagesGiven = Of<typeof options>;
