import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasNpmBrowser } from '../src/npm-browser.ts';

const start = fileURLToPath(new URL('start-npm-browser.ts', import.meta.url));

test.runIf(hasNpmBrowser)(
  'suites that start at once on an empty machine all get the browser, and it runs',
  async () => {
    const cache = mkdtempSync(join(tmpdir(), 'polystatus-browser-'));
    try {
      const runs = await Promise.all(
        Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [start, cache])),
      );
      const said = new Set(runs.map(({ stdout }) => stdout.trim()));
      expect([...said]).toEqual([expect.stringMatching(/Chrom.* \d+\.\d+/)]);
      expect(readdirSync(cache)).toEqual([expect.stringMatching(/^chromium-\d+\.\d+\.\d+$/)]);
    } finally {
      rmSync(cache, { recursive: true });
    }
  },
);
