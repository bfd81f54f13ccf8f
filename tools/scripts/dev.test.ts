import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { thin } from '../growth/thin.ts';
import { root } from '../run.ts';
import { freePort, scripts, startScript, type Started } from './start-script.ts';

const PATIENCE = { timeout: 300_000, interval: 200 };

const copy = mkdtempSync(join(tmpdir(), 'polystatus-dev-'));
const entry = join(copy, 'locales/en/iana/404.yaml');
const words = readFileSync(join(root, 'locales/en/iana/404.yaml'), 'utf8');
let dev: Started;
let address: string;

beforeAll(async () => {
  for (const part of ['content', 'locales'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  // Each save builds anew; that takes longer with more languages, and shows nothing else.
  thin(copy);
  const port = await freePort();
  address = `http://localhost:${port}`;
  dev = startScript(scripts['dev'] ?? '', ['--root', copy, '--port', `${port}`]);
  await vi.waitUntil(() => dev.printed().includes(address), PATIENCE);
});
afterAll(() => {
  dev.child.kill('SIGKILL');
  rmSync(copy, { recursive: true, force: true });
});

/** As most editors save. */
function save(text: string): void {
  writeFileSync(`${entry}~`, text);
  renameSync(`${entry}~`, entry);
}

const titled = (title: string): string => words.replace(/^title: .*/m, `title: ${title}`);

/** What the page of 404 shows; nothing while the server starts anew. */
async function page(): Promise<string> {
  try {
    const answer = await fetch(`${address}/en/404/`, { signal: AbortSignal.timeout(30_000) });
    return `${answer.status} ${await answer.text()}`;
  } catch {
    return '';
  }
}

test('the page shows the content', async () => {
  await expect.poll(page, PATIENCE).toContain('<title>404 Not Found');
});

test.each([
  ['/en/404.md', 200, '# 404 Not Found\n'],
  ['/en/no-such-page.md', 404, '<!'],
])('%s answers with %i', async (path, status, begins) => {
  const answer = await fetch(address + path);
  expect(answer.status).toBe(status);
  expect((await answer.text()).slice(0, begins.length)).toBe(begins);
});

test('of two quick saves the later one wins', async () => {
  save(titled('The Earlier'));
  // Long enough for its compilation to begin, too short for it to end.
  await new Promise((resolve) => setTimeout(resolve, 150));
  save(titled('The Later'));
  await expect.poll(page, PATIENCE).toContain('<title>404 The Later');
  save(titled('In Place'));
  writeFileSync(entry, titled('And Again'));
  await expect.poll(page, PATIENCE).toContain('<title>404 And Again');
});

test('a fault shows in terminal and page, and heals', async () => {
  const fault = 'locales/en/iana/404.yaml:2:8 error';
  save(words.replace(/^title: .*/m, 'title: ""'));
  await expect.poll(page, PATIENCE).toMatch(/^500 [^]*The content has faults/);
  expect(await page()).toContain(fault);
  expect(dev.printed()).toContain(fault);
  save(words);
  await expect.poll(page, PATIENCE).toMatch(/^200 [^]*<title>404 Not Found/);
});

test('Ctrl+C ends it, and the server that it started', async () => {
  dev.child.kill('SIGINT');
  expect(await dev.ended).toBe(0);
  expect(await page()).toBe('');
});
