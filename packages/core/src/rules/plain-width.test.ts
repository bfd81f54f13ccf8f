import { testTypography } from '../../test/test-typography.ts';

testTypography('plain-width', {
  ja: {
    wrong: [
      ['a number', '番号は４０４です。', '番号は404です。'],
      ['a name', 'ＨＴＴＰの応答です。', 'HTTPの応答です。'],
      ['katakana', 'ｻｰﾊﾞｰの応答です。', 'サーバーの応答です。'],
    ],
    right: ['サーバーの応答は404です！', '`４０４`です。'],
  },
  ko: {
    wrong: [['a number', '번호는 ４０４입니다.', '번호는 404입니다.']],
    right: ['번호는 404입니다.'],
  },
});
