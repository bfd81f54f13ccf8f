import { expect, test } from 'vitest';
import { versionNotes } from './constant-versions.ts';

test.each<[Parameters<typeof versionNotes>[0], ReturnType<typeof versionNotes>]>([
  [undefined, []],
  [{}, []],
  [{ since: '1.4' }, [['versions.since', { version: '1.4' }]]],
  [{ older: 'A' }, [['versions.older', { name: 'A' }]]],
  [{ since: '3.13', older: 'A' }, [['versions.sinceOlder', { version: '3.13', name: 'A' }]]],
  [{ deprecated: '7.0' }, [['versions.deprecated', { version: '7.0' }]]],
  [{ until: '8' }, [['versions.until', { version: '8' }]]],
  [
    { until: '8', deprecated: '7.0', since: '6' },
    [
      ['versions.since', { version: '6' }],
      ['versions.deprecated', { version: '7.0' }],
      ['versions.until', { version: '8' }],
    ],
  ],
])('of %j', (versions, notes) => expect(versionNotes(versions)).toEqual(notes));
