import { hash } from 'node:crypto';

/** What every fingerprint looks like. */
export const FINGERPRINT = /^[\w-]{10}$/;

/**
 * A short name for a text that stays the same on every machine.
 *
 * Sixty bits: among a million texts, the chance of any two sharing one is less than one in a million.
 */
export function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 10);
}
