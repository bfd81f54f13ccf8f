import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { mock } from './mock.ts';

test('the policy of the page allows its own style and nothing else', async () => {
  const response = await mock('/status/404', { headers: { accept: 'text/html' } });
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await response.text()) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'`,
  );
});
