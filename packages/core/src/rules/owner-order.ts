import { isRegistered } from '@polystatus/status/id';
import { contentRule, type FileItem } from '../check/rule.ts';

export const rule = contentRule({
  id: 'owner-order',
  description:
    'Where several owners have one number, each has a place among them, from 1 on without a gap, and the first says why it is that; where one has it alone, there is no place.',
  check({ facts }, report) {
    const owned = facts.filter(({ identity }) => !isRegistered(identity.id));
    const numbers = Map.groupBy(owned, ({ identity }) => identity.number);
    for (const file of facts) {
      const { value } = file;
      if (!value) continue;
      const { number, id } = file.identity;
      const sharing = isRegistered(id) ? [] : (numbers.get(number) ?? []);
      const fault = (message: string, hint: string, at: readonly string[]): void =>
        report(file, message, hint, { path: at });
      const { precedence } = value;
      if (sharing.length < 2) {
        if (precedence)
          fault(`No other owner has ${number}.`, 'Remove “precedence”.', ['precedence']);
        continue;
      }
      if (!precedence) {
        fault(
          `${sharing.length} owners have ${number}, and nothing says where ${id} stands among them.`,
          `Write “precedence:” and below it “place: ${freePlace(sharing)}”, or move the others down.`,
          ['code'],
        );
        continue;
      }
      const { place, reason } = precedence;
      const before = sharing.find((other) => placeOf(other) === place);
      if (place > sharing.length)
        fault(
          `${number} has ${sharing.length} owners, and none can be at place ${place}.`,
          `Write a number from 1 to ${sharing.length}.`,
          ['precedence', 'place'],
        );
      else if (before && before.identity.id !== id)
        fault(`${before.identity.id} is at place ${place} already.`, 'Decide who comes first.', [
          'precedence',
          'place',
        ]);
      if (place === 1 && reason === undefined)
        fault(`Nothing says why ${id} comes first.`, 'Write “reason:” below the place.', [
          'precedence',
          'place',
        ]);
      if (place > 1 && reason !== undefined)
        fault(`${id} does not come first, so it needs no reason.`, 'Remove it.', [
          'precedence',
          'reason',
        ]);
    }
  },
});

function placeOf({ value }: FileItem<'facts'>): number | undefined {
  return value?.precedence?.place;
}

/** The first place that nobody has. */
function freePlace(sharing: readonly FileItem<'facts'>[]): number {
  const taken = new Set(sharing.map(placeOf));
  let place = 1;
  while (taken.has(place)) place++;
  return place;
}
