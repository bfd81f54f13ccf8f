import type { Identity } from '../read/identity.ts';

const ENTRY = /^(?:description|causes|client|server|headers|related)(?:\.|$)/;
const INTERFACE: Readonly<Record<string, RegExp>> = {
  developers: /\.text$/,
  choose: /^questions\.[^.]+\.why\./,
  compare: /^between\.[^.]+\.(?:difference|more|mistake|use-[0-9]+)$/,
};

/** Whether a message is shown with light Markdown; all others are plain text. */
export function isMarkedUp(identity: Identity, key: string): boolean {
  if (identity.kind === 'entry') return ENTRY.test(key);
  return identity.kind === 'messages' && (INTERFACE[identity.namespace]?.test(key) ?? false);
}

/** Whether a message is plain text in a namespace where others are marked up. */
export function isPlain(identity: Identity, key: string): boolean {
  return (
    identity.kind === 'messages' &&
    INTERFACE[identity.namespace] !== undefined &&
    !isMarkedUp(identity, key)
  );
}
