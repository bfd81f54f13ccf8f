import { expect, test } from 'vitest';
import { summarize } from './summary.ts';

const nothing = { added: [], changed: [], removed: [] };

test('says that nothing changed', () => {
  expect(
    summarize({ facts: nothing, locales: [{ tag: 'tr', ...nothing, nowStale: [] }] }),
  ).toContain('Nothing that a reader would notice.');
});

test('names what changed in each language, and what is stale now', () => {
  const summary = summarize({
    facts: { ...nothing, added: ['nginx/444'] },
    locales: [
      { tag: 'en', ...nothing, changed: ['404.title'], nowStale: [] },
      { tag: 'tr', ...nothing, nowStale: ['404.title'] },
    ],
  });
  expect(summary).toContain('### Facts\n\n- 1 added: `nginx/444`\n');
  expect(summary).toContain('### `en`\n\n- 1 changed: `404.title`\n');
  expect(summary).toContain('### `tr`\n\n- 1 now stale: `404.title`\n');
});

test('shortens long lists', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `404.causes.${index}`);
  expect(
    summarize({ facts: nothing, locales: [{ tag: 'fr', ...nothing, added: ids, nowStale: [] }] }),
  ).toMatch(/20 added: .* and 8 more\n/);
});
