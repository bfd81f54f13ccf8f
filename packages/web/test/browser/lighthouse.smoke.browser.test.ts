import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { expect, test } from 'vitest';
import { findBrowser } from '@polystatus/browser';
import { serve } from '../serve.ts';

/** Lighthouse as people run it: a phone on a slow line, simulated. */
async function measure(address: string): Promise<Record<string, number>> {
  const { executablePath, args, env } = await findBrowser();
  const site = await serve();
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless', ...args],
    envVars: env,
  });
  try {
    const result = await lighthouse(site.origin + address, {
      port: chrome.port,
      logLevel: 'error',
    });
    if (!result) throw new Error('Lighthouse gave no result.');
    const { categories, audits } = result.lhr;
    const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
    for (const { id, title, displayValue } of failed) console.log(address, id, title, displayValue);
    return {
      ...Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [
          name,
          Math.round((score ?? 0) * 100),
        ]),
      ),
      lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? Infinity),
      cls: audits['cumulative-layout-shift']?.numericValue ?? Infinity,
    };
  } finally {
    chrome.kill();
    site.close();
  }
}

test.each(['/en/404/', '/tr/'])(
  '%s is fast and sound',
  async (address) => {
    const { lcp, cls, ...scores } = await measure(address);
    console.log(address, scores, { lcp, cls });
    for (const name of ['performance', 'accessibility', 'best-practices', 'seo'])
      expect(scores[name]).toBeGreaterThanOrEqual(95);
    expect(cls).toBe(0);
  },
  120_000,
);
