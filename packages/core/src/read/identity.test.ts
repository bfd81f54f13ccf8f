import { expect, test } from 'vitest';
import { identify, isCodeId } from './identity.ts';

test.each([
  ['content/iana/404.yaml', { kind: 'facts', owner: 'iana', number: '404', id: '404' }],
  ['content/nginx/499.yaml', { kind: 'facts', owner: 'nginx', number: '499', id: 'nginx/499' }],
  [
    'content/aws-elb/000.yaml',
    { kind: 'facts', owner: 'aws-elb', number: '000', id: 'aws-elb/000' },
  ],
  ['content/nginx/owner.yaml', { kind: 'owner', owner: 'nginx' }],
  ['content/iana/registry.csv', { kind: 'registry' }],
  ['content/choose/start.yaml', { kind: 'question', name: 'start' }],
  ['content/comparisons/401-403.yaml', { kind: 'comparison', name: '401-403' }],
  ['content/comparisons/413-414-431.yaml', { kind: 'comparison', name: '413-414-431' }],
  ['content/ecosystems/dotnet.yaml', { kind: 'ecosystem', name: 'dotnet' }],
  ['content/senders/varnish.yaml', { kind: 'sender', name: 'varnish' }],
  ['locales/tr/locale.yaml', { kind: 'locale', tag: 'tr' }],
  [
    'locales/pt-BR/iana/404.yaml',
    { kind: 'entry', tag: 'pt-BR', owner: 'iana', number: '404', id: '404' },
  ],
  [
    'locales/zh-Hant-TW/nginx/499.yaml',
    { kind: 'entry', tag: 'zh-Hant-TW', owner: 'nginx', number: '499', id: 'nginx/499' },
  ],
  ['locales/tr/ui/cli.yaml', { kind: 'messages', tag: 'tr', namespace: 'cli' }],
])('%s', (path, expected) => {
  expect(identify(path)).toEqual(expected);
});

test.each([
  'content/iana/40.yaml',
  'content/iana/4040.yaml',
  'content/iana/404.yml',
  'content/iana/404.yaml.bak',
  'content/404.yaml',
  'content/choose/Start.yaml',
  'content/comparisons/401-403-404-405.yaml',
  'content/comparisons/nginx-499.yaml',
  'content/ecosystems/Go.yaml',
  'content/ecosystems/404.yaml',
  'content/senders/404.yaml',
  'content/choose/404.yaml',
  'content/comparisons/404.yaml',
  'content/comparisons/owner.yaml',
  'content/ui/owner.yaml',
  'locales/tr/ecosystems/404.yaml',
  'content/IANA/404.yaml',
  'content/nginx/registry.csv',
  'content/iana/sub/404.yaml',
  'locales/tr/404.yaml',
  'locales/tr/ui/404.yaml',
  'locales/tr/ui/Cli.yaml',
  'locales/TR/locale.yaml',
  'locales/tr-tr/locale.yaml',
  'locales/iw/locale.yaml',
  'locales/en-1/locale.yaml',
  'locales/en-us-us/locale.yaml',
  'locales/turkish/locale.yaml',
  'elsewhere/iana/404.yaml',
  '../content/iana/404.yaml',
  '',
])('“%s” has no place', (path) => {
  expect(identify(path)).toBeUndefined();
});

test.each([
  ['404', true],
  ['nginx/499', true],
  ['iana/404', false],
  ['40', false],
  ['../404', false],
  ['ui/404', false],
  ['ecosystems/404', false],
  ['senders/404', false],
  ['nginx/owner', false],
])('“%s” can be the id of a code: %s', (id, expected) => {
  expect(isCodeId(id)).toBe(expected);
});
