import type { StatusClass } from '@polystatus/status/status-class';

/** The names of the classes by their first figure. */
export const CLASS_NAMES: Readonly<Record<string, StatusClass>> = {
  1: 'informational',
  2: 'successful',
  3: 'redirection',
  4: 'client-error',
  5: 'server-error',
};
