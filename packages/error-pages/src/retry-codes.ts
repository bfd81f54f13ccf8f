import { retryLater } from '#generated/facts.ts';

/** Registered codes whose responses may carry Retry-After. */
export const retryCodes: readonly number[] = retryLater
  .filter((id) => !id.includes('/'))
  .map(Number);
