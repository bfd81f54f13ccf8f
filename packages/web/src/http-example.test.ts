import { describe, expect, it } from 'vitest';
import { httpHtml } from './http-example.ts';

describe('httpHtml', () => {
  it.each([
    [
      'a request',
      'GET / HTTP/1.1\nHost: a.example',
      '<b>GET / HTTP/1.1</b>\n<i>Host:</i> a.example',
    ],
    [
      'a response and its content',
      'HTTP/1.1 200 OK\nAge: 1\n\n<p>',
      '<b>HTTP/1.1 200 OK</b>\n<i>Age:</i> 1\n\n&lt;p&gt;',
    ],
    [
      'an interim response before it',
      'HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK',
      '<b>HTTP/1.1 100 Continue</b>\n\n<b>HTTP/1.1 200 OK</b>',
    ],
    ['HTTP/2', ':status: 520\nserver: a', '<i>:status:</i> 520\n<i>server:</i> a'],
    ['a request of HTTP/2', ':method: GET\n:path: /', '<i>:method:</i> GET\n<i>:path:</i> /'],
    [
      'a log line',
      '203.0.113.7 "GET / HTTP/1.1" 499',
      '203.0.113.7 &quot;GET / HTTP/1.1&quot; 499',
    ],
  ])('%s', (_, message, html) => {
    expect(httpHtml(message)).toBe(html);
  });
});
