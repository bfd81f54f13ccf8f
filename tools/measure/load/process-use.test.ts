import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { processUse } from './process-use.ts';

test('this process, as Node.js itself counts it', () => {
  const { cpu, memory } = processUse(process.pid);
  const { user, system } = process.cpuUsage();
  const isRead = existsSync('/proc/self/stat');
  expect(Number.isNaN(cpu)).toBe(!isRead);
  if (isRead) {
    expect(cpu / ((user + system) / 1000)).toBeCloseTo(1, 0);
    expect(memory / (process.memoryUsage.rss() / 2 ** 20)).toBeCloseTo(1, 0);
  }
});

test('none that is not there', () => {
  expect(processUse(undefined)).toEqual({ cpu: Number.NaN, memory: Number.NaN });
});
