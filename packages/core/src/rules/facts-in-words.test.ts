import { edit, EN, FACTS, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'a related id without a sentence',
    edit(FACTS, '  - nginx/499', '  - nginx/499\n  - "410"'),
    [`${FACTS}:16:5 unknown-related`, ...[EN, FR, TR].map((path) => `${path}:22:1 facts-in-words`)],
  ],
  [
    'a header field without a sentence',
    edit(FACTS, 'level: should', 'level: should\n  - name: Vary\n    level: may'),
    [EN, FR, TR].map((path) => `${path}:20:1 facts-in-words`),
  ],
  [
    'a sentence for an unknown id',
    edit(TR, 'nginx/499: Yanıtı', '"410": Bir başka kodu anlatır.\n  nginx/499: Yanıtı'),
    [`${TR}:23:3 facts-in-words`],
  ],
  [
    'a sentence for a header field the facts do not have',
    edit(TR, '  Cache-Control:', '  Vary: Neye göre değiştiğini söyler.\n  Cache-Control:'),
    [`${TR}:21:3 facts-in-words`],
  ],
  [
    'another spelling of a header field',
    edit(FR, '  Cache-Control:', '  Cache-control:'),
    [`${FR}:20:1 facts-in-words`, `${FR}:21:3 facts-in-words`],
  ],
]);
