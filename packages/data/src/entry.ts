import type { Entry } from '@polystatus/status/compiled';
import type { Id } from '#generated/ids.ts';

export type { Entry } from '@polystatus/status/compiled';

/** The words of every code in one language. */
export type Catalog = Readonly<Record<Id, Entry>>;
