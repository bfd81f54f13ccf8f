import { expect, test } from 'vitest';
import { ownerIn } from './owner-in.ts';

const OWNERS = [
  { id: 'webdav-drafts', name: 'webdav drafts' },
  { id: 'web-works', name: 'we works' },
  { id: 'iis', name: 'iis server' },
  { id: 'webdav', name: 'webdav' },
  { id: 'nginx', name: 'nginx' },
];

test.each([
  ['nginx', 'nginx'],
  ['what does NGINX mean', 'nginx'],
  ['by nginx', 'nginx'],
  // The whole name of one before the first word of another.
  ['webdav 424', 'webdav'],
  ['webdav drafts', 'webdav-drafts'],
  ['an iis error', 'iis'],
  ['we work', undefined],
  ['what we works on', 'web-works'],
  ['nginxes', undefined],
  ['unginx', undefined],
  ['server', undefined],
  ['', undefined],
])('%j names %s', (question, owner) => {
  expect(ownerIn(question, OWNERS)).toBe(owner);
});
