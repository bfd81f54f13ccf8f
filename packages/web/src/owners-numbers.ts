import type { Facts } from '@polystatus/status/compiled';
import { codePath, digits } from './address.ts';
import { statuses } from './content.ts';

/** A number that the registry does not have. */
export interface OwnersNumber {
  /** Three digits. */
  readonly number: string;
  /** Whoever gives it a meaning, the best known first. */
  readonly statuses: readonly Facts[];
  /** The best known of them. */
  readonly first: Facts;
  /** The page that answers for it: of the one code, or of the number where several owners have it. */
  readonly path: string;
}

/** Every number that owners alone have; people type numbers, not owners. */
export const ownersNumbers: readonly OwnersNumber[] = [
  ...Map.groupBy(statuses, ({ code }) => digits(code)),
]
  .filter(([, members]) => members.every(({ state }) => state === 'unregistered'))
  .flatMap(([number, members]) => {
    const [first, ...others] = members;
    if (first === undefined) return [];
    const path = others.length === 0 ? codePath(first.id) : `${number}/`;
    return [{ number, statuses: members, first, path }];
  });

/** Where the page of a number lies in each language, whether it shows meanings or leads on. */
export const numberPath = (number: string): string => `${number}/`;

export const leadsOn = ({ number, path }: OwnersNumber): boolean => path !== numberPath(number);
