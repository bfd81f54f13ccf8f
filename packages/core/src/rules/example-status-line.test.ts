import { edit, FACTS, NGINX_FACTS, textOf, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** A file with several pieces replaced. */
const replaceAll = (path: string, ...pairs: readonly (readonly [string, string])[]): Overrides => ({
  [path]: pairs.reduce((text, [from, to]) => text.replace(from, to), textOf(path)),
});

const SECOND = `  - request: |
      GET /soup HTTP/1.1
      Host: kitchen.example
    response: |
      HTTP/1.1 404 Not Found`;

testRule('example-status-line', [
  [
    'another status line',
    edit(FACTS, 'HTTP/1.1 404', 'HTTP/1.1 405'),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'no status line',
    edit(FACTS, 'HTTP/1.1 404 Not Found', 'Date: today'),
    ['content/iana/404.yaml examples.0.response'],
  ],
  ['HTTP/2', edit(FACTS, 'HTTP/1.1 404', 'HTTP/2 404'), []],
  ['HTTP/2 by its field', edit(FACTS, 'HTTP/1.1 404 Not Found', ':status: 404'), []],
  [
    'another number in that field',
    edit(FACTS, 'HTTP/1.1 404 Not Found', ':status: 405'),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'no space after the number',
    edit(FACTS, 'HTTP/1.1 404 Not Found', 'HTTP/1.1 404'),
    ['content/iana/404.yaml examples.0.response'],
  ],
  ['a space and no phrase', edit(FACTS, 'HTTP/1.1 404 Not Found', 'HTTP/1.1 404 '), []],
  [
    'an authority that somebody owns',
    edit(FACTS, 'Host: kitchen.example', ':authority: kitchen.shop'),
    ['content/iana/404.yaml examples.0.request'],
  ],
  [
    'a longer number that begins alike',
    edit(FACTS, 'HTTP/1.1 404', 'HTTP/1.1 4041'),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'a log line without the number',
    edit(NGINX_FACTS, '" 499 0', '" 200 0'),
    ['content/nginx/499.yaml examples.0.response'],
  ],
  [
    'a must that the response lacks',
    replaceAll(
      FACTS,
      ['level: should', 'level: must'],
      ['Cache-Control: max-age=60', 'Date: today'],
    ),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'a must of the request',
    replaceAll(FACTS, ['level: should', 'level: must\n    in: request']),
    ['content/iana/404.yaml examples.0.request'],
  ],
  [
    'a must that holds in another exchange',
    replaceAll(
      FACTS,
      ['level: should', 'level: must\n    when: after-post'],
      ['Cache-Control: max-age=60', 'Date: today'],
    ),
    [],
  ],
  [
    'a must that holds in this one',
    replaceAll(
      FACTS,
      ['level: should', 'level: must\n    when: get-or-head'],
      ['Cache-Control: max-age=60', 'Date: today'],
    ),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'a must that holds nobody knows when: no example has it',
    replaceAll(
      FACTS,
      ['level: should', 'level: must\n    when: in-200'],
      ['Cache-Control: max-age=60', 'Date: today'],
    ),
    ['content/iana/404.yaml examples.0.response'],
  ],
  [
    'a must that holds nobody knows when: the second example has it',
    replaceAll(
      FACTS,
      ['level: should', 'level: must\n    when: in-200'],
      ['Cache-Control: max-age=60', `Date: today\n${SECOND}\n      Cache-Control: max-age=60`],
    ),
    [],
  ],
  [
    'a must that one of two examples lacks',
    replaceAll(FACTS, ['level: should', 'level: must'], ['max-age=60', `max-age=60\n${SECOND}`]),
    ['content/iana/404.yaml examples.1.response'],
  ],
  [
    'a second example with another code and a host that somebody owns',
    edit(
      FACTS,
      'max-age=60',
      `max-age=60\n${SECOND.replace('404 Not Found', '200 OK').replace('kitchen.example', 'kitchen.shop')}`,
    ),
    ['content/iana/404.yaml examples.1.request'],
  ],
  [
    'a must that is there, in lower case',
    replaceAll(
      FACTS,
      ['level: should', 'level: must'],
      ['Cache-Control: max', 'cache-control: max'],
    ),
    [],
  ],
  [
    'a host that somebody owns',
    edit(FACTS, 'kitchen.example', 'kitchen.shop'),
    ['content/iana/404.yaml examples.0.request'],
  ],
  ['example.com with a port', edit(FACTS, 'kitchen.example', 'www.example.com:8080'), []],
  ['facts that cannot be read so', edit(FACTS, 'phrase: Not Found', 'phrase: [404]'), []],
  [
    'a line of the content that ends like a status line',
    edit(FACTS, 'Cache-Control: max-age=60', 'Cache-Control: max-age=60\n\n      Was HTTP/1.1 404'),
    [],
  ],
  [
    'another field that ends like a host',
    edit(FACTS, 'Host: kitchen.example', 'Host: kitchen.example\n      X-Host: kitchen.shop'),
    [],
  ],
  ['a host that goes on', edit(FACTS, 'kitchen.example', 'kitchen.shop and more'), []],
  [
    'a host that is reserved only in part',
    edit(FACTS, 'kitchen.example', 'kitchen.example.shop'),
    ['content/iana/404.yaml examples.0.request'],
  ],
  [
    'another status line, of a code that is seen in responses',
    replaceAll(
      FACTS,
      ['code: 404\n', 'code: 404\nseen-in: [response]\n'],
      ['HTTP/1.1 404', 'HTTP/1.1 405'],
    ),
    ['content/iana/404.yaml examples.0.response'],
  ],
  ['what is no must', edit(FACTS, 'Cache-Control: max-age=60', 'Date: today'), []],
  [
    'a must that an example with another code lacks',
    replaceAll(
      FACTS,
      ['level: should', 'level: must'],
      ['max-age=60', `max-age=60\n${SECOND.replace('404 Not Found', '200 OK')}`],
    ),
    [],
  ],
]);
