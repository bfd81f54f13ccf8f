import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { compiled, ecosystems, locales } from '../src/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-ecosystems-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('an ecosystem that the content has one more has its page in every language', async () => {
  const elixir = {
    id: 'elixir',
    name: 'Elixir, Plug',
    documentation: 'https://a.example',
    setup: '',
  };
  cpSync(compiled, folder, { recursive: true });
  writeFileSync(join(folder, 'ecosystems.json'), JSON.stringify([...ecosystems, elixir]));
  vi.stubEnv('POLYSTATUS_COMPILED', folder);
  vi.resetModules();
  const { pages } = await import('../src/page-list.ts');
  const page = pages.find(({ path }) => path === 'constants/elixir/');
  for (const { tag } of locales) expect(page?.title(tag).text).toContain('Elixir, Plug');
});
