import { REGISTRY_OWNER } from '@polystatus/status/id';
import { contentRule } from '../check/rule.ts';

export const rule = contentRule({
  id: 'state',
  description:
    'Codes of the registry have a state, others have none; a temporary registration names its last day, and the day after it a warning says so.',
  check({ facts, today }, report) {
    for (const file of facts) {
      const { identity, value } = file;
      if (!value) continue;
      const { state: current, expires } = value;
      const isRegistered = identity.owner === REGISTRY_OWNER;
      if (isRegistered && !current)
        report(
          file,
          'A code of the registry needs a state.',
          'Add “state: registered” or the state the registry gives.',
          { path: ['code'] },
        );
      if (!isRegistered && current)
        report(
          file,
          'Only codes of the registry have a state; this one is unregistered by its place.',
          'Remove “state”.',
          { path: ['state'] },
        );
      if (current === 'temporary' && !expires)
        report(file, 'A temporary registration ends on a day.', 'Add “expires” with that day.', {
          path: ['state'],
        });
      if (current !== 'temporary' && expires)
        report(
          file,
          'Only temporary registrations end on a day.',
          'Remove “expires”, or write “state: temporary”.',
          { path: ['expires'] },
        );
      if (current === 'temporary' && expires && expires < today)
        report(
          file,
          `The temporary registration ended on ${expires}.`,
          'Look it up in the registry: it was extended, made permanent, or removed.',
          { path: ['expires'], severity: 'warning' },
        );
    }
  },
});
