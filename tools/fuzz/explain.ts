import { openCatalog } from '../../packages/cli/src/catalog.ts';
import { explanationOf } from '../../packages/cli/src/explain/explanation.ts';
import { explanationRecord } from '../../packages/cli/src/explain/explanation-record.ts';
import { tally } from '../../packages/cli/src/explain/tally.ts';
import { readResponse } from '../../packages/cli/src/read-response/index.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import { mutateTree, type Tree } from '../fuzzing/mutate-tree.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const catalog = openCatalog('tr');
const SAMPLES = [
  'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 120\r\nContent-Type: text/html\r\nWWW-Authenticate: Basic realm="a", Digest nonce=b\r\nRateLimit: "a";r=0;t=5\r\n\r\n<title>503</title>',
  '* Connected\n> GET / HTTP/2\n> Host: a.example\n>\n< HTTP/2 404 \n< content-type: application/problem+json\n<\n{"type":"about:blank","status":404,"title":"x"}',
  '127.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /a HTTP/1.0" 404 2326 "-" "curl"\n'.repeat(3),
  '{"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://a.example/"},"response":{"status":429,"statusText":"x","headers":[{"name":"Retry-After","value":"5"}],"content":{"text":"a"}}}]}}',
  '{"status":404,"path":"/a","method":"GET","time":"2026-01-01T00:00:00Z"}\n'.repeat(3),
  '--2026-01-01 00:00:00--  https://a.example/\nHTTP request sent, awaiting response... 404 Not Found\n2026-01-01 00:00:00 ERROR 404: Not Found.',
  'curl: (22) The requested URL returned error: 404\ncurl: (7) Failed to connect to a.example port 80',
  'Request failed with status code 502 (Bad Gateway)\n    at a.js:1:2',
];
const PIECES = ['HTTP/1.1 404 x', 'Retry-After: ', '{"', '":', '[', '{', '< ', '> ', '* ', '\r\n'];
/** What a terminal would obey. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

/** As it is exported from a browser. */
const ARCHIVE = JSON.parse(SAMPLES.find((sample) => sample.startsWith('{"log"')) ?? '') as Tree;
const LINE = { status: 404, path: '/a', method: 'GET', time: '2026-01-01T00:00:00Z' };

/** A log of JSON, each line of it well formed. */
function logOf(random: Random): string {
  return random
    .several([LINE], 6)
    .map((line) => `${JSON.stringify(mutateTree(line, random))}\n`)
    .join('');
}

/** What tools print of responses, broken on its way through a pipe. */
export const target = targetOf<string>({
  share: 100,
  make: (random) => {
    const way = random.below(8);
    if (way < 2) return mix(PIECES, random, random.pick([5, 60]));
    if (way === 2) return JSON.stringify(mutateTree(ARCHIVE, random));
    if (way === 3) return logOf(random);
    return mutate(random.pick(SAMPLES), random, 6);
  },
  take(text) {
    const reading = readResponse(text);
    if (!reading) return undefined;
    tally(reading.answers, 'log', catalog, 3);
    for (const answer of reading.answers) {
      const shown = explanationOf(answer, 'response', catalog);
      const record = JSON.stringify(explanationRecord(shown, reading.skipped, catalog));
      if (record.includes('undefined') && !text.includes('undefined')) return `it says ${record}`;
      for (const own of [shown.phrase, shown.request, shown.location ?? '', shown.server ?? ''])
        if (CONTROL.test(own)) return `a terminal would obey ${JSON.stringify(own)}`;
    }
    return undefined;
  },
});
