import { expect, test } from 'vitest';
import { freePort, scripts, startScript } from './start-script.ts';

test.each(['SIGINT', 'SIGTERM'] as const)(
  'pnpm start serves the site, the API and the mock until %s',
  async (signal) => {
    const port = await freePort();
    const { child, printed, ended } = startScript(scripts['start'] ?? '', [], { PORT: `${port}` });
    try {
      await expect
        .poll(printed, { timeout: 300_000, interval: 100 })
        .toContain(`Polystatus is ready: http://localhost:${port}`);
      const status = async (path: string) =>
        (await fetch(`http://localhost:${port}${path}`, { signal: AbortSignal.timeout(10_000) }))
          .status;
      expect(await status('/tr/404/')).toBe(200);
      expect(await status('/api/v1/tr/404.json')).toBe(200);
      expect(await status('/status/503')).toBe(503);
    } finally {
      child.kill(signal);
    }
    expect(await ended).toBe(0);
  },
);

test('pnpm start does not build for a port that is taken', async () => {
  const { printed, ended } = startScript(scripts['start'] ?? '', [], { PORT: '0' });
  expect(await ended).toBe(1);
  expect(printed()).toBe('PORT must be a whole number from 1 to 65535.\n');
});
