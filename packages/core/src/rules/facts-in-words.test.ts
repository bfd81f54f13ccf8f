import { edit, FACTS, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('facts-in-words', [
  [
    'a related id without a sentence',
    edit(FACTS, '  - nginx/499', '  - nginx/499\n  - "410"'),
    ['en related:', 'fr related:', 'tr related:'],
  ],
  [
    'a header field without a sentence',
    edit(FACTS, 'level: should', 'level: should\n  - name: Vary\n    level: may'),
    ['en headers:', 'fr headers:', 'tr headers:'],
  ],
  [
    'a sentence for an unknown id',
    edit(TR, 'nginx/499: Yanıtı', '"410": Bir başka kodu anlatır.\n  nginx/499: Yanıtı'),
    ['tr related.410:'],
  ],
  [
    'a sentence for a header field the facts do not have',
    edit(TR, '  Cache-Control:', '  Vary: Neye göre değiştiğini söyler.\n  Cache-Control:'),
    ['tr headers.Vary:'],
  ],
  [
    'another spelling of a header field',
    edit(FR, '  Cache-Control:', '  Cache-control:'),
    ['fr headers:', 'fr headers.Cache-control:'],
  ],
  [
    'a sentence for another id, whose key needs quotes',
    edit(TR, 'nginx/499: Yanıtı', '"410": Yanıtı'),
    ['tr related:', 'tr related.410:'],
  ],
  [
    'a named example without a sentence',
    edit(FACTS, '  - request:', '  - name: soup\n    request:'),
    ['en', 'fr', 'tr'].map((tag) => `locales/${tag}/iana/404.yaml`),
  ],
]);
