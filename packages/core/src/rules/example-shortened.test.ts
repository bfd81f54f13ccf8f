import { edit, FACTS, NGINX_FACTS, textOf, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const REQUEST = 'GET /soup HTTP/1.1\nHost: kitchen.example\n';
const RESPONSE = 'Cache-Control: max-age=60\n';

const indented = (text: string): string => text.replace(/\n(?=.)/g, '\n      ');

/** The example with another request and response, and what it calls shortened. */
const example = (request: string, response = RESPONSE, shortened = ''): Overrides => ({
  [FACTS]: textOf(FACTS)
    .replace(indented(REQUEST), () => indented(request))
    .replace(RESPONSE, () => indented(response) + shortened),
});
const marked = (...cuts: readonly string[]): string =>
  `    shortened:\n${cuts.map((cut) => `      - ${cut}\n`).join('')}`;

const AT = 'content/iana/404.yaml examples.0';
const HOST = 'Host: kitchen.example\n';
const POST = `POST /soup HTTP/1.1\n${HOST}Content-Length: 90\n\n[90 bytes]\n`;

testRule('example-shortened', [
  ['nothing', {}, []],
  ['a target', example(`GET /soup?ids=1,2,(…) HTTP/1.1\n${HOST}`), [AT]],
  ['a target with three full stops', example(`GET /soup?ids=1,2... HTTP/1.1\n${HOST}`), [AT]],
  ['a field', example(`GET /soup HTTP/1.1\n${HOST}Cookie: a=b…\n`), [AT]],
  ['a field with three full stops', example(`GET /soup HTTP/1.1\n${HOST}Cookie: ...\n`), [AT]],
  ['a field with a remark', example(`GET /soup HTTP/1.1\n${HOST}Cookie (8 kB)\n`), [AT]],
  ['a field of the response', example(REQUEST, `${RESPONSE}ETag: "a…\n`), [AT]],
  ['content', example(POST), [AT]],
  ['content that waits', example(POST.replace('\n\n[90 bytes]', '\nExpect: 100-continue')), []],
  [
    'content of the response',
    example(REQUEST, `${RESPONSE}Content-Length: 90\n\n[90 bytes]\n`),
    [AT],
  ],
  ['content as it is', example(REQUEST, `${RESPONSE}Content-Length: 4\n\n“a\n`), []],
  ['what is marked', example(POST, RESPONSE, marked('request-content')), []],
  [
    'marked, but whole',
    example(REQUEST, RESPONSE, marked('request-target', 'response-content')),
    [`${AT}.shortened`, `${AT}.shortened`],
  ],
  ['another mark', example(POST, RESPONSE, marked('request-target')), [AT, `${AT}.shortened`]],
  ['facts that cannot be read so', edit(FACTS, 'phrase: Not Found', 'phrase: [404]'), []],
  [
    'a log line, which is no message',
    edit(NGINX_FACTS, '499 0', '499 0\n      GET /…: HTTP/1.1…\n      Content-Length: 3'),
    [],
  ],
  ['the target of HTTP/2', example(`:method: GET\n:path: /soup…\n:authority: a.example\n`), [AT]],
  [
    'the whole target of HTTP/2',
    example(`:method: GET\n:path: /soup\n:authority: a.example\n`),
    [],
  ],
]);
