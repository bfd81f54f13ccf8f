import { expect, test } from 'vitest';
import { identify } from '../src/read/identity.ts';
import { sourceOf, type Source } from '../src/read/source.ts';
import { assemble } from './assemble.ts';

function source(path: string, text: string): Source {
  const identity = identify(path);
  if (!identity) throw new Error(`${path} has no place.`);
  return sourceOf(path, identity, Buffer.from(text));
}

const read = (files: Readonly<Record<string, string>>) => ({
  sources: Object.entries(files).map(([path, text]) => source(path, text)),
  diagnostics: [],
});

test('interface words come from the repository, codes and everything else from the world', () => {
  const sources = assemble(
    read({
      'content/iana/404.yaml': 'code: 404',
      'locales/es/locale.yaml': 'tier: apps\n',
      'locales/es/ui/choose.yaml': 'a: ours\n',
      'locales/tr/ui/choose.yaml': 'a: ours\n',
    }),
    read({
      'content/iana/405.yaml': 'code: 405',
      'locales/de/ui/site.yaml': 'a: none of ours\n',
      'locales/es/ui/site.yaml': 'a: theirs\n',
      'locales/tr/iana/404.yaml': 'title: theirs\n',
      'locales/tr/ui/choose.yaml': 'a: theirs\nb: theirs\n',
      'locales/tr/ui/site.yaml': 'a: theirs\n',
    }),
  );
  expect(sources.map(({ path, text }) => [path, text])).toEqual([
    ['content/iana/404.yaml', 'code: 404'],
    ['locales/es/locale.yaml', 'tier: apps\n'],
    ['locales/es/ui/choose.yaml', 'a: ours\n'],
    ['locales/tr/ui/choose.yaml', 'a: ours\nb: theirs\n'],
    ['locales/tr/ui/site.yaml', 'a: theirs\n'],
  ]);
});
