import { factRows, type FactName } from '@polystatus/status/fact-rows';
import type { StatusRecord } from '@polystatus/status/record';
import { factValue } from './fact-value.ts';
import type { Page } from './page.ts';

/** The facts of the line below the name; of several documents, the main one. */
export const STANDING: ReadonlySet<FactName> = new Set(['class', 'state', 'definedIn']);

/** `Client error · Registered · RFC 9110 §15.5.5` */
export function standing(entry: StatusRecord, page: Page): string {
  return factRows(entry)
    .flatMap(({ name, values: [first] }) =>
      first && STANDING.has(name) ? [factValue(first, page)] : [],
    )
    .join(' · ');
}
