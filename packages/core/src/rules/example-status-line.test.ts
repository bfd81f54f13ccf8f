import { edit, FACTS, NGINX_FACTS, textOf, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** A file with several pieces replaced. */
const replaceAll = (path: string, ...pairs: readonly (readonly [string, string])[]): Overrides => ({
  [path]: pairs.reduce((text, [from, to]) => text.replace(from, to), textOf(path)),
});

testRule([
  [
    'another status line',
    edit(FACTS, 'HTTP/1.1 404', 'HTTP/1.1 405'),
    [`${FACTS}:20:13 example-status-line`],
  ],
  [
    'no status line',
    edit(FACTS, 'HTTP/1.1 404 Not Found', 'Date: today'),
    [`${FACTS}:20:13 example-status-line`],
  ],
  ['HTTP/2', edit(FACTS, 'HTTP/1.1 404', 'HTTP/2 404'), []],
  [
    'a longer number that begins alike',
    edit(FACTS, 'HTTP/1.1 404', 'HTTP/1.1 4041'),
    [`${FACTS}:20:13 example-status-line`],
  ],
  [
    'a log line without the number',
    edit(NGINX_FACTS, '" 499 0', '" 200 0'),
    [`${NGINX_FACTS}:15:13 example-status-line`],
  ],
  [
    'a must that the response lacks',
    replaceAll(
      FACTS,
      ['level: should', 'level: must'],
      ['Cache-Control: max-age=60', 'Date: today'],
    ),
    [`${FACTS}:20:13 example-status-line`],
  ],
  [
    'a must of the request',
    replaceAll(FACTS, ['level: should', 'level: must\n    in: request']),
    [`${FACTS}:18:12 example-status-line`],
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
    [`${FACTS}:17:12 example-status-line`],
  ],
  ['example.com with a port', edit(FACTS, 'kitchen.example', 'www.example.com:8080'), []],
]);
