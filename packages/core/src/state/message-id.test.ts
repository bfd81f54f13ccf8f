import { expect, test } from 'vitest';
import { localePath, parseMessageId } from './message-id.ts';

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
