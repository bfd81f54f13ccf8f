import { changeOfStatuses } from '../../dates.ts';
import { leadsOn, ownersNumbers } from '../../owners-numbers.ts';
import { wordsOf } from '../../words.ts';
import type { Page } from '../../page.ts';

/** The numbers that several owners have; one that leads on to the only code is no page of its own. */
export const pages: readonly Page[] = ownersNumbers
  .filter((item) => !leadsOn(item))
  .map(({ number, path, statuses }) => ({
    path,
    sign: number,
    changed: changeOfStatuses(statuses),
    title: (tag) => wordsOf(tag)('addresses:number.title', { code: number }),
    description: (tag) => wordsOf(tag)('addresses:number.several', { code: number }),
  }));
