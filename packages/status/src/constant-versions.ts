import type { ConstantVersions } from '../generated/compiled.ts';

/** A message of the namespace `facts`, and what it asks for. */
type Note = readonly [
  key: `versions.${keyof ConstantVersions | 'sinceOlder'}`,
  values: Record<string, string>,
];

/**
 * What is said of the versions that have a constant, in the order of time.
 *
 * @example versionNotes({ since: '1.4' }) // [['versions.since', { version: '1.4' }]]
 */
export function versionNotes(versions: ConstantVersions = {}): Note[] {
  const { since: version, until, deprecated, older: name } = versions;
  return [
    ...beginning(version, name),
    ...(deprecated === undefined
      ? []
      : [['versions.deprecated', { version: deprecated }] as const]),
    ...(until === undefined ? [] : [['versions.until', { version: until }] as const]),
  ];
}

function beginning(version: string | undefined, name: string | undefined): Note[] {
  if (version === undefined) return name === undefined ? [] : [['versions.older', { name }]];
  return name === undefined
    ? [['versions.since', { version }]]
    : [['versions.sinceOlder', { version, name }]];
}
