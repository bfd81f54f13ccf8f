import { contentRule } from '../check/rule.ts';

export const rule = contentRule({
  id: 'constant-versions',
  description:
    'A constant exists first, then is advised against, then is gone; its older name is another one; the version from which an ecosystem has all of its constants has each of them.',
  check({ facts, ecosystems }, report) {
    /** By ecosystem: the constant that came last. */
    const newest = new Map<string, { readonly id: string; readonly since: string }>();
    for (const file of facts)
      for (const [key, constant] of Object.entries(file.value?.constants ?? {})) {
        if (typeof constant === 'string') continue;
        const { name, since, until, deprecated, older } = constant;
        const wrong = (at: keyof typeof constant, message: string, hint: string): void =>
          report(file, message, hint, { path: ['constants', key, at] });
        if (isBefore(until, since))
          wrong('until', `${name} ends (${until}) before it begins (${since}).`, SWAPPED);
        if (isBefore(deprecated, since))
          wrong(
            'deprecated',
            `${name} is advised against (${deprecated}) before it begins (${since}).`,
            SWAPPED,
          );
        if (isBefore(until, deprecated))
          wrong(
            'deprecated',
            `${name} is advised against (${deprecated}) after it ended (${until}).`,
            SWAPPED,
          );
        if (older === name)
          wrong(
            'older',
            `${name} is its own older name.`,
            'Write what versions without it have, or remove “older”.',
          );
        if (since !== undefined && !isBefore(since, newest.get(key)?.since ?? since))
          newest.set(key, { id: file.identity.id, since });
      }
    for (const file of ecosystems) {
      const last = newest.get(file.identity.name);
      if (last && isBefore(file.value?.since, last.since))
        report(
          file,
          `All constants exist since ${file.value?.since}, but that of ${last.id} since ${last.since}.`,
          `Write “since: "${last.since}"”, or correct the constant.`,
          { path: ['since'] },
        );
    }
  },
});

const SWAPPED = 'Look both versions up, and correct the one that is wrong.';

/** Whether both versions are there and the first is lower: 6.1 before 6.10, and 7 is 7.0. */
function isBefore(version: string | undefined, other: string | undefined): boolean {
  if (version === undefined || other === undefined) return false;
  return plain(version).localeCompare(plain(other), 'en', { numeric: true }) < 0;
}

function plain(version: string): string {
  return version.replace(/(?:\.0)+$/, '');
}
