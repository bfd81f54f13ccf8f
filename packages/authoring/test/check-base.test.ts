import { expect, test } from 'vitest';
import { content, TemporaryRoot } from './temporary-root.ts';

const TIMEOUT = 20_000;
const UI = 'locales/tr/ui/site.yaml';

test.concurrent('what got lost since the base is named', { timeout: TIMEOUT }, async () => {
  using base = new TemporaryRoot();
  using root = new TemporaryRoot();
  root.write(
    UI,
    root.text(UI).replace('Her durum kodu, yalın sözlerle', 'Every status code in plain words'),
  );
  const args = ['check', '--root', root.path, '--base', base.path, '--format', 'json'];
  const { status, stdout, stderr } = await content(args);
  const codes = (JSON.parse(stdout) as { code: string }[]).map(({ code }) => code);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(codes).toContain('translation-lost');
});

test.concurrent('a base like the root changes nothing', { timeout: TIMEOUT }, async () => {
  using root = new TemporaryRoot();
  const args = ['check', '--root', root.path, '--base', root.path, '--format', 'json'];
  expect(await content(args)).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
});

test.concurrent('a base without content is wrong usage', { timeout: TIMEOUT }, async () => {
  const run = await content(['check', '--base', '/nowhere']);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(/^There is no content in \/nowhere\./);
});
