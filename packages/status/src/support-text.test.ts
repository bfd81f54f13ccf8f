import { expect, test } from 'vitest';
import { supportText } from './support-text.ts';

const source = { key: 'http.status.103', url: 'https://a.example/', checked: '2026-08-07' };

test.each([
  [{ chrome: '103', firefox: '120', safari: '17.1' }, 'Chrome 103+, Firefox 120+, Safari 17.1+'],
  [{ chrome: null, firefox: '58', safari: null }, 'no Chrome, Firefox 58+, no Safari'],
])('%j', (browsers, text) => {
  expect(supportText({ ...browsers, ...source }, (name) => `no ${name}`)).toBe(text);
});
