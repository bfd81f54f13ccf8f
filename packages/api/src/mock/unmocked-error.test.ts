import { describe, expect, test } from 'vitest';
import { createMock, mock } from './mock.ts';
import { UnmockedError } from './unmocked-error.ts';

const SHOP = 'https://shop.example';

test('says which request it was, and what to do', () => {
  const request = new Request('http://localhost/orders', { method: 'POST' });
  const error = new UnmockedError(request);
  expect(error.request).toBe(request);
  expect(String(error)).toBe(
    'UnmockedError: POST http://localhost/orders is not mocked: only addresses below /status/ are. ' +
      'createMock({ onUnmocked: (request) => … }) answers others, or sends them on.',
  );
});

describe('an address that is not mocked', () => {
  test.each([`${SHOP}/api/orders/17`, '/', '/status', `${SHOP}/status/302?to=/login`])(
    '%s is refused',
    async (address) => {
      await expect(mock(address)).rejects.toThrow(UnmockedError);
      await expect(mock(address)).rejects.not.toThrow(TypeError);
    },
  );

  test('is answered where somebody says how', async () => {
    const fetch = createMock({ onUnmocked: ({ url }) => Response.json({ url }, { status: 201 }) });
    const response = await fetch(`${SHOP}/api/orders`);
    expect([response.status, response.url]).toEqual([201, `${SHOP}/api/orders`]);
    expect((await fetch('/status/404')).status).toBe(404);
  });

  test('a fetch that is handed over is called by itself, as browsers want it', async () => {
    const seen: unknown[] = [];
    const fetch = createMock({
      onUnmocked(this: unknown) {
        seen.push(this);
        return new Response();
      },
    });
    await fetch('/orders');
    expect(seen).toEqual([undefined]);
  });

  test.each([{ 'X-Mock-Response-Code': '503' }, { Prefer: 'code=503' }])(
    'gets the code that %j asks for',
    async (headers: Record<string, string>) => {
      const response = await mock(`${SHOP}/api/orders/17?page=2`, { headers });
      expect([response.status, response.url]).toEqual([503, `${SHOP}/api/orders/17?page=2`]);
      expect(response.headers.get('x-mock-ignored')).toBe('page');
    },
  );
});

test('a request of another realm is understood', async () => {
  const { url, method, headers } = new Request(`${SHOP}/status/404`, {
    method: 'POST',
    headers: { 'accept-language': 'tr' },
  });
  const response = await mock({ url, method, headers } as Request);
  expect(await response.text()).toContain('Bulunamadı');
});
