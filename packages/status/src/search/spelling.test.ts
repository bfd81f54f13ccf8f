import { expect, it } from 'vitest';
import { spelledOut } from './spelling.ts';

it.each([
  ['http.StatusNotFound', 'not found'],
  ['HttpStatusCode.NotFound', 'not found'],
  ['HttpStatus.TOO_MANY_REQUESTS', 'too many requests'],
  ['StatusCodes.Status404NotFound', '404'],
  ['StatusCode::NOT_FOUND', 'not found'],
  ['HTTP_404_NOT_FOUND', '404'],
  ['SC_NOT_FOUND', 'not found'],
  ['http404', '404'],
  ['E404', '404'],
  ['HTTP-429', '429'],
  ['error_500', '500'],
  ['192.0.2.7 - - [t] "GET /200 HTTP/1.1" 404 12', '404'],
  ['4 04', '404'],
  ['HTTP/1.1 404 Not Found', '404'],
  ['HTTP/2 503', '503'],
  ['127.0.0.1 - - [t] "GET /a/b/c/d/e/f/g HTTP/1.1" 404 153 "-" "curl/8"', '404'],
  ['{"level":"info","request":"GET /500","status":404}', '404'],
  ['time=12:00 method=GET path=/401 status=503 size=200', '503'],
  ['AxiosError: Request failed with status code 422', '422'],
  ['The requested URL returned error: 403', '403'],
  ['<html><head><title>502 Bad Gateway</title></head>', '502'],
  [`${'word '.repeat(300)}HTTP/1.1 410 Gone`, '410'],
  ['status 404', '404'],
  ['/404/500', undefined],
  ['NOT_FOUND', undefined],
  ['teapot', undefined],
  ['http', undefined],
  ['not found', undefined],
  ['404', undefined],
  ['', undefined],
])('%s means %s', (text, meant) => {
  expect(spelledOut(text)).toBe(meant);
});
