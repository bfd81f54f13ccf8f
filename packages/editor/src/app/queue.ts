import type { State } from '@polystatus/core/state';
import type { EntryLine, MessageView } from '../protocol.ts';

/** What a translator goes through, one after the other. */
interface Queue {
  readonly isIn: (message: MessageView) => boolean;
  readonly holds: (line: EntryLine) => boolean;
}

function ofStates(...states: readonly State[]): Queue {
  return {
    isIn: ({ state, list }) => !list && states.includes(state),
    holds: ({ counts }) => states.some((state) => counts[state] > 0),
  };
}

/** By the name that the words of the filter have too. */
export const QUEUES = {
  open: ofStates('missing', 'stale'),
  missing: ofStates('missing'),
  stale: ofStates('stale'),
  faults: { isIn: ({ findings }) => findings.length > 0, holds: ({ faults }) => faults > 0 },
  unreviewed: ofStates('translated'),
  noted: { isIn: ({ remarks }) => remarks.length > 0, holds: ({ noted }) => noted },
  reviewed: ofStates('reviewed'),
  obsolete: ofStates('obsolete'),
} as const satisfies Readonly<Record<string, Queue>>;

export type QueueName = keyof typeof QUEUES;

export function isQueueName(name: string): name is QueueName {
  return Object.hasOwn(QUEUES, name);
}
