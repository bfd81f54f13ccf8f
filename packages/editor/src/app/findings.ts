import type { Finding } from '../protocol.ts';
import { button, element } from './element.ts';
import { reasonForm } from './reason-form.ts';
import type { Store } from './store.ts';

export interface FindingActions {
  /** Puts the text without the fault where the faulty one stands. */
  readonly fix: (text: string) => void;
  /** Takes down that the rule is wrong about the message. */
  readonly exempt: (key: string, code: string, reason: string) => void;
}

/**
 * Faults with their remedies: a sentence in the reader’s language, and below it what the check
 * itself says of each place, which it says in English. Faults of one kind share their sentence,
 * and what can be done about them.
 */
export function findingList(
  store: Store,
  findings: readonly Finding[],
  actions?: FindingActions,
): HTMLElement[] {
  const { texts, speaks, words } = store;
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
      actions && whatToDo(store, first, actions),
    );
  });
}

function whatToDo(
  { words }: Store,
  { code, fixed, exempts }: Finding,
  { fix, exempt }: FindingActions,
): HTMLElement | undefined {
  if (fixed === undefined && exempts === undefined) return undefined;
  return element(
    'div',
    { class: 'acts' },
    fixed === undefined
      ? undefined
      : button(words('fix'), () => fix(fixed), { class: 'fix', 'data-code': code }),
    exempts === undefined
      ? undefined
      : reasonForm(words, 'exception', (reason) => exempt(exempts, code, reason)),
  );
}
