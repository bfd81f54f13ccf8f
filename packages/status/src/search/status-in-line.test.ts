import { expect, test } from 'vitest';
import { statusInLine } from './status-in-line.ts';

test.each<[line: string, status: string | undefined]>([
  // Status lines and requests.
  ['HTTP/1.1 404', '404'],
  ['HTTP/2 404 x', '404'],
  ['HTTP/1.1" 404 12', '404'],
  ["HTTP/1.1' 404 12", '404'],
  ['HTTP/1.1\t 404', '404'],
  ['HTTP/1.1 4040', undefined],
  ['xHTTP/1.1 404', undefined],
  ['HTTP/1.1: 404', undefined],
  ['HTTP/1.1"" 404', undefined],
  ['HTTP/ 404', undefined],
  ['HTTP/1.1404', undefined],
  // Behind a quoted request.
  ['"GET /" 404 12', '404'],
  ['"GET /" 404 -', '404'],
  ['"GET /" 404 - "-"', '404'],
  ['"GET /" 404 12\nnext', '404'],
  ['"GET /" 404 x', undefined],
  ['"GET /" 404', undefined],
  ['GET / 404 12', undefined],
  // Names with a value.
  ['{"status":404}', '404'],
  ["{'status': '404'}", '404'],
  ['status=404', '404'],
  ['STATUS_CODE = 404', '404'],
  ['status-code:404', '404'],
  ['statuscode=404', '404'],
  ['response_code=404', '404'],
  ['response code: 404', '404'],
  ['responsecode: 404', '404'],
  ['sc-status=404', '404'],
  ['http.response.status_code: 404', '404'],
  ['status=4040', undefined],
  ['mystatus=404', undefined],
  ['size=404', undefined],
  ['status ; 404', undefined],
  ['status""=404', undefined],
  // Sentences.
  ['failed with status code 404', '404'],
  ['with status 404', '404'],
  ['with status of 404', '404'],
  ['with status a 404', '404'],
  ['returned error: 404', '404'],
  ['server returned a 404', '404'],
  ['responded with an 404', '404'],
  ['Responded With 404', '404'],
  ['responded with the 404', undefined],
  ['responded with 4040', undefined],
  ['mystatus 404', undefined],
  // Pages.
  ['<title>404 x</title>', '404'],
  ['<H1 class="a">Error 404</H1>', '404'],
  ['<h1> Erreur 404', '404'],
  ['<h1>hata404', '404'],
  ['<h1>Page 404', undefined],
  ['<h1>4040', undefined],
  ['<h2>404', undefined],
  // The surest place of several counts, wherever it stands.
  ['status=500 HTTP/1.1 404', '404'],
  ['<title>500</title> status: 404', '404'],
  ['status=500 "x" 404 1', '404'],
  ['status code 500, status=404', '404'],
  ['<title>500</title> returned error: 404', '404'],
  ['404', undefined],
  ['', undefined],
])('%j has the status %s', (line, status) => {
  expect(statusInLine(line)).toBe(status);
});

test('a line is read as far as four thousand signs', () => {
  const before = 'x'.repeat(4000 - ' HTTP/2 404'.length);
  expect(statusInLine(`${before} HTTP/2 404 and more`)).toBe('404');
  expect(statusInLine(`${before}x HTTP/2 404 and more`)).toBeUndefined();
});
