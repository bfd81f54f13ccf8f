import type { Reading } from './answer.ts';

/** Several inputs as one: answers of different files do not belong to one exchange. */
export function joined(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings;
  if (!first || others.length === 0) return first;
  const isOneForm = others.every(({ form }) => form === first.form);
  return {
    form: isOneForm ? first.form : 'log',
    kind: 'record',
    answers: readings.flatMap(({ answers }) => answers),
    skipped: readings.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}
