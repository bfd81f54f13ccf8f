import { testTypography } from '../../test/test-typography.ts';

testTypography('ascii-digits', {
  ar: {
    wrong: [['a number', 'انتظر ٣٠ ثانية.', 'انتظر 30 ثانية.']],
    right: ['انتظر 30 ثانية.', 'أرسل `٣٠`.'],
  },
  hi: {
    wrong: [['a number', '३० सेकंड रुकें।', '30 सेकंड रुकें।']],
    right: ['30 सेकंड रुकें।'],
  },
});
