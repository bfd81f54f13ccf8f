import { expect, test } from 'vitest';
import { identify } from '../read/identity.ts';
import { localePath, nameOf, parseMessageId, wordsPath } from './message-id.ts';

test.each([
  ['404.title', '404', 'title', 'iana/404.yaml'],
  ['nginx/499.causes.0', 'nginx/499', 'causes.0', 'nginx/499.yaml'],
  ['ui/site.search.label', 'ui/site', 'search.label', 'ui/site.yaml'],
  ['404.headers.Cache-Control', '404', 'headers.Cache-Control', 'iana/404.yaml'],
  ['404.related.nginx/499', '404', 'related.nginx/499', 'iana/404.yaml'],
  ['404', '404', undefined, 'iana/404.yaml'],
  ['ui/site', 'ui/site', undefined, 'ui/site.yaml'],
])('%s', (id, file, key, path) => {
  expect(parseMessageId(id)).toEqual({ file, key });
  expect(localePath(file)).toBe(path);
});

test.each(['', 'title', '40.title', '4040.title', '404.', '.title', '../404.title', 'ui/site/x.y'])(
  '%j is no id',
  (id) => {
    expect(parseMessageId(id)).toBeUndefined();
  },
);

test.each([
  ['locales/tr/iana/404.yaml', '404'],
  ['locales/pt-BR/nginx/499.yaml', 'nginx/499'],
  ['locales/tr/ui/site.yaml', 'ui/site'],
])('the messages of %s are called %s, and the way back', (path, name) => {
  const identity = identify(path);
  if (identity?.kind !== 'entry' && identity?.kind !== 'messages') throw new Error(path);
  expect(nameOf(identity)).toBe(name);
  expect(wordsPath(path.split('/')[1] ?? '', identity)).toBe(path);
});
