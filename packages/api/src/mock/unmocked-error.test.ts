import { expect, test } from 'vitest';
import { UnmockedError } from './unmocked-error.ts';

test('says which request it was, and what to do', () => {
  const request = new Request('http://localhost/orders', { method: 'POST' });
  const error = new UnmockedError(request);
  expect(error.request).toBe(request);
  expect(String(error)).toBe(
    'UnmockedError: POST http://localhost/orders is not mocked: only addresses below /status/ are. ' +
      'createMock({ onUnmocked: (request) => … }) answers others, or sends them on.',
  );
});
