import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@polystatus/api/node';
import { afterAll, expect, test } from 'vitest';
import { freePort, startProgram } from '../measure/load/running.ts';
import { nginxVersion, NGINX, WITH_NGINX } from '../measure/load/static-site.ts';
import { root } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-scaling-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What docs/scaling.md tells nginx: the site, then the API behind it. */
const [site = '', proxy = ''] = [
  ...readFileSync(join(root, 'docs/scaling.md'), 'utf8').matchAll(/^```nginx\n(.*?)^```/gms),
].map(([, text = '']) => text);

/* Where nginx is not installed this says so; a machine needs only Node.js, npm and git. */
const isThere = nginxVersion() !== undefined;
if (!isThere) console.warn('NOT TESTED: what docs/scaling.md tells nginx, which is not installed.');

async function withNginx(text: string, use: (base: string) => Promise<void>): Promise<void> {
  if (!isThere) return void expect(spawnSync(NGINX, { env: WITH_NGINX }).error).toBeDefined();
  const port = await freePort();
  const place = join(folder, String(port));
  mkdirSync(place);
  const here = text.replace(/listen 127\.0\.0\.1:\d+/, `listen 127.0.0.1:${port}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path t;`)
    .join(' ');
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr crit;
events {}
http { types { text/html html; } access_log off; ${temporary}
${here} }
`,
  );
  const base = `http://127.0.0.1:${port}`;
  const args = ['-p', place, '-c', join(place, 'nginx.conf'), '-e', 'stderr'];
  const { child } = await startProgram(NGINX, base, NGINX, args, WITH_NGINX);
  try {
    await use(base);
  } finally {
    child.kill();
  }
}

test('the site has lifetimes, and a page in the language of what is missing', async () => {
  const here = site.replace('/srv/polystatus', `'${join(root, 'packages/web/dist')}'`);
  await withNginx(here, async (base) => {
    const page = await fetch(`${base}/tr/404/`);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const [script = ''] = /\/_astro\/[^"]+/.exec(await page.text()) ?? [];
    const kept = await fetch(base + script);
    expect([kept.status, kept.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    const worker = await fetch(`${base}/service-worker.js`);
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const missing = await fetch(`${base}/tr/nothing/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html lang="tr"');
    expect((await fetch(`${base}/nothing`)).status).toBe(404);
  });
});

test('the API answers behind a proxy', async () => {
  const server = await serve();
  try {
    const here = proxy.replace('127.0.0.1:4040', new URL(server.url).host);
    await withNginx(here, async (base) => {
      const answer = await fetch(`${base}/api/v1/tr/404.json`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=3600, stale-while-revalidate=86400',
      ]);
    });
  } finally {
    await server.close();
  }
});
