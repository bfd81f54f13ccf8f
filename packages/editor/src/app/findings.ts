import type { Finding } from '../protocol.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

/**
 * Faults with their remedies: a sentence in the reader’s language, and below it what the check
 * itself says of each place, which it says in English. Faults of one kind share their sentence.
 */
export function findingList(
  { texts, speaks, words }: Store,
  findings: readonly Finding[],
): HTMLElement[] {
  const kinds = Map.groupBy(
    findings,
    ({ code, severity, where = '' }) => `${severity} ${code} ${where}`,
  );
  return [...kinds.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { code, severity, where } = first;
    return element(
      'li',
      { class: severity },
      where === undefined ? undefined : `${words('elsewhere', { place: where })} `,
      texts.rules[speaks]?.[code],
      ...members.map(({ message, hint }) =>
        element(
          'span',
          { class: 'detail', lang: 'en' },
          element('code', {}, code),
          ` ${message} ${hint}`,
        ),
      ),
    );
  });
}
