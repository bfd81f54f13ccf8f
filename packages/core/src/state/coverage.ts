import { targetLocales, type Project } from '../validate/project.ts';
import { STATES, type State } from './state-of.ts';
import { localeStates, type MessageState } from './states.ts';
import { reaches, STEPS, type Step, type Tier } from '../validate/tier.ts';

/** How many messages are in each state. */
export interface Count extends Readonly<Record<State, number>> {
  /** Messages of the source: all but the obsolete ones. */
  readonly total: number;
  /** Share of `total` that is translated or reviewed, 0 to 1; 1 where there is nothing to do. */
  readonly share: number;
}

export interface LocaleCoverage extends Count {
  readonly locale: string;
  readonly endonym: string;
  /** The tier its locale.yaml promises. */
  readonly promised: Tier;
  /** Each tier counts the ones before it too. */
  readonly tiers: Readonly<Record<Step, Count>>;
  readonly fields: Readonly<Record<string, Count>>;
  /** By path below the root. */
  readonly files: Readonly<Record<string, Count>>;
}

/** How far each translated locale is. */
export function coverage(project: Project): LocaleCoverage[] {
  return targetLocales(project).map((files) => {
    const all = localeStates(project, files);
    const upTo = (step: Step): Count => count(all.filter(({ tier }) => reaches(step, tier)));
    return {
      locale: files.tag,
      endonym: files.locale?.value?.endonym ?? files.tag,
      promised: files.locale?.value?.tier ?? 'complete',
      ...count(all),
      tiers: Object.fromEntries(STEPS.map((step) => [step, upTo(step)])) as Record<Step, Count>,
      fields: countBy(all, ({ field }) => field),
      files: countBy(all, ({ path }) => path),
    };
  });
}

function count(messages: readonly MessageState[]): Count {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const { state } of messages) counts[state]++;
  const total = messages.length - counts.obsolete;
  return {
    total,
    ...counts,
    share: total === 0 ? 1 : (counts.translated + counts.reviewed) / total,
  };
}

function countBy(
  messages: readonly MessageState[],
  keyOf: (message: MessageState) => string,
): Record<string, Count> {
  const groups = Map.groupBy(messages, keyOf);
  return Object.fromEntries([...groups].map(([key, group]) => [key, count(group)]));
}
