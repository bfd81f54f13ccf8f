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
  ['NOT_FOUND', undefined],
  ['teapot', undefined],
  ['http', undefined],
  ['not found', undefined],
  ['404', undefined],
  ['', undefined],
])('%s means %s', (text, meant) => {
  expect(spelledOut(text)).toBe(meant);
});
