import { testTypography } from '../../test/test-typography.ts';

testTypography('full-width-marks', {
  ja: {
    wrong: [
      ['a comma', '番号,名前を見ます。', '番号、名前を見ます。'],
      ['a Chinese comma', '番号，名前を見ます。', '番号、名前を見ます。'],
      ['a full stop', '番号を見ます.', '番号を見ます。'],
      ['a full stop after code', '番号は`404`.', '番号は`404`。'],
      ['a full stop within', '番号を見ます. 名前も見ます。', '番号を見ます。名前も見ます。'],
      ['a question', '正しいですか?', '正しいですか？'],
      ['a colon after a name', 'HTTP: 番号です。', 'HTTP：番号です。'],
      ['brackets', '番号(あれば)を見ます。', '番号（あれば）を見ます。'],
      ['brackets around a name', '番号 (RFC 9110) を見ます。', '番号（RFC 9110）を見ます。'],
      ['a blank after a mark', '番号、 名前です。', '番号、名前です。'],
      ['a blank before a mark', '番号 、名前です。', '番号、名前です。'],
      ['a blank within a bracket', '「 番号」です。', '「番号」です。'],
    ],
    right: [
      '正しいですか？　はい、1,000件です（あれば）。',
      'nginx.confを直し、`a, b`とhttps://a.example/?b:cを12:30に見ます…',
      'HTTP/1.1（RFC 9110）と`f()`です！',
      '番号\n\n名前',
    ],
  },
  'zh-Hans': {
    wrong: [
      ['a Latin comma', '请稍候,再试。', '请稍候，再试。'],
      ['a comma after code', '设置`Allow`, 然后重试。', '设置`Allow`，然后重试。'],
      ['a semicolon', '请稍候; 再试。', '请稍候；再试。'],
      ['an exclamation', '不要重复请求!', '不要重复请求！'],
    ],
    right: ['请修改nginx.conf、`a`；运行“index”，好吗？', '最多1,000个，12:30。'],
  },
  'zh-Hant': {
    wrong: [['a full stop', '請稍候. 再試。', '請稍候。再試。']],
    right: ['請把位址與文件的「索引」對照（如果有的話）。'],
  },
});
