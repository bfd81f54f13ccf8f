import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@polystatus/data/negotiate';
import { title } from '@polystatus/data/titles';
import { render, server } from './page.ts';

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe.each(locales)('%s', (lang) => {
  test('lists the errors, registered and of other owners', () => {
    const page = render(lang);
    for (const id of ['404', '503', 'nginx/499'] as const) expect(page).toContain(title(id, lang));
    expect(page).not.toContain(title(200, lang) + '</b>');
    expect(page).not.toMatch(/\.title|undefined/);
  });

  test('comes to who asks for it', async () => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      headers: { 'Accept-Language': `qaa, ${lang};q=0.9` },
    });
    expect(response.headers.get('Content-Language')).toBe(lang);
    expect(response.headers.get('Vary')).toBe('Accept-Language');
    expect(await response.text()).toContain(`<html lang="${lang}">`);
  });
});
