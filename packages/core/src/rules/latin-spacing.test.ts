import { testTypography } from '../../test/test-typography.ts';

testTypography('latin-spacing', {
  ja: {
    wrong: [
      ['a number', '応答を 30 秒間保存します。', '応答を30秒間保存します。'],
      ['a name', 'この HTTP の応答です。', 'このHTTPの応答です。'],
      ['code', '応答に `Allow` を入れます。', '応答に`Allow`を入れます。'],
      ['a placeholder', '{{count}} 件です。', '{{count}}件です。'],
      ['an address', '先頭に https:// を付けます。', '先頭にhttps://を付けます。'],
      ['a link', 'これは [499](nginx/499) です。', 'これは[499](nginx/499)です。'],
    ],
    right: [
      '404 見つかりません',
      '4xx クライアントエラー',
      'Akamai EAAの応答は8 kBで、`a b`とNot Foundです。',
      '応答\nHTTP',
    ],
  },
  'zh-Hans': {
    wrong: [['a name', '打开 Cloudflare 页面。', '打开Cloudflare页面。']],
    right: ['打开Cloudflare Access页面。'],
  },
});
