import type { ConstantVersions } from '@polystatus/status/compiled';

/** A message below `constants.versions`, and what it asks for. */
type Note = readonly [key: keyof ConstantVersions | 'sinceOlder', values: Record<string, string>];

/**
 * What is said of the versions that have a constant, in the order of time.
 *
 * @example versionNotes({ since: '1.4' }) // [['since', { version: '1.4' }]]
 */
export function versionNotes(versions: ConstantVersions = {}): Note[] {
  const { since: version, until, deprecated, older: name } = versions;
  return [
    ...beginning(version, name),
    ...(deprecated === undefined ? [] : [['deprecated', { version: deprecated }] as const]),
    ...(until === undefined ? [] : [['until', { version: until }] as const]),
  ];
}

function beginning(version: string | undefined, name: string | undefined): Note[] {
  if (version === undefined) return name === undefined ? [] : [['older', { name }]];
  return name === undefined ? [['since', { version }]] : [['sinceOlder', { version, name }]];
}
