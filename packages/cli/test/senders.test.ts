import { expect, it } from 'vitest';
import { polystatus } from './polystatus.ts';

function explain(input: string): string {
  return polystatus(['explain'], {}, input).stdout;
}

it.each([
  ['> CONNECT x:443 HTTP/1.1\n> \n< HTTP/1.1 403 x\n< \n', true],
  ['> CONNECT x:443 HTTP/1.1\n> \n< HTTP/1.1 200 x\n< \n', false],
  ['> GET / HTTP/1.1\n> \n< HTTP/1.1 403 x\n< \n', false],
])('%j: a tunnel was refused: %s', (input, isRefused) => {
  expect(explain(input).includes('no tunnel to x:443')).toBe(isRefused);
});

it('names who sent it, whether or not they own codes', () => {
  expect(explain('HTTP/1.1 503 x\nServer: nginx\nX-Varnish: 7')).toMatch(
    /Sent by .*nginx.*Varnish|Sent by .*Varnish.*nginx/,
  );
});
