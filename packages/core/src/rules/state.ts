import { REGISTRY_OWNER } from '@polystatus/status/id';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'state',
  scope: 'facts',
  description:
    'Codes of the registry have a state, others have none; a temporary registration names its last day, and the day after it a warning says so.',
  check({ project, today }) {
    for (const { owner, value, parsed } of project.facts.values()) {
      if (!value) continue;
      const { state: current, expires } = value;
      const report = (
        key: string,
        message: string,
        hint: string,
        severity: 'error' | 'warning' = 'error',
      ): void => {
        parsed.reporter.report(parsed.rangeOf([key]), { code: 'state', severity, message, hint });
      };
      if (owner === REGISTRY_OWNER && !current)
        report(
          'code',
          'A code of the registry needs a state.',
          'Add “state: registered” or the state the registry gives.',
        );
      if (owner !== REGISTRY_OWNER && current)
        report(
          'state',
          'Only codes of the registry have a state; this one is unregistered by its place.',
          'Remove “state”.',
        );
      if (current === 'temporary' && !expires)
        report('state', 'A temporary registration ends on a day.', 'Add “expires” with that day.');
      if (current !== 'temporary' && expires)
        report(
          'expires',
          'Only temporary registrations end on a day.',
          'Remove “expires”, or write “state: temporary”.',
        );
      if (current === 'temporary' && expires && expires < today)
        report(
          'expires',
          `The temporary registration ended on ${expires}.`,
          'Look it up in the registry: it was extended, made permanent, or removed.',
          'warning',
        );
    }
  },
};
