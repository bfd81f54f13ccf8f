import { createHash } from 'node:crypto';

/** Tells two states of a file apart. */
export function fileFingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
