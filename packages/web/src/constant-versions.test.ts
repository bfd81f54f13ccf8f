import { expect, test } from 'vitest';
import { versionNotes } from './constant-versions.ts';

test.each<[Parameters<typeof versionNotes>[0], ReturnType<typeof versionNotes>]>([
  [undefined, []],
  [{}, []],
  [{ since: '1.4' }, [['since', { version: '1.4' }]]],
  [{ older: 'A' }, [['older', { name: 'A' }]]],
  [{ since: '3.13', older: 'A' }, [['sinceOlder', { version: '3.13', name: 'A' }]]],
  [{ deprecated: '7.0' }, [['deprecated', { version: '7.0' }]]],
  [{ until: '8' }, [['until', { version: '8' }]]],
  [
    { until: '8', deprecated: '7.0', since: '6' },
    [
      ['since', { version: '6' }],
      ['deprecated', { version: '7.0' }],
      ['until', { version: '8' }],
    ],
  ],
])('of %j', (versions, notes) => expect(versionNotes(versions)).toEqual(notes));
