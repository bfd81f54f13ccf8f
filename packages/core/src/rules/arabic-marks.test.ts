import { testTypography } from '../../test/test-typography.ts';

testTypography('arabic-marks', {
  ar: {
    wrong: [
      ['a comma', 'العنوان خطأ, والصفحة مفقودة.', 'العنوان خطأ، والصفحة مفقودة.'],
      ['a semicolon after code', 'أرسل `404`; ثم انتظر.', 'أرسل `404`؛ ثم انتظر.'],
      ['a comma after a name', 'افتح nginx, ثم انتظر.', 'افتح nginx، ثم انتظر.'],
      ['a question', 'هل العنوان صحيح?', 'هل العنوان صحيح؟'],
      ['a question about a name', 'هل تستخدم nginx?', 'هل تستخدم nginx؟'],
      ['a question in brackets', 'العنوان (صحيح?) خطأ.', 'العنوان (صحيح؟) خطأ.'],
    ],
    right: [
      'العنوان خطأ، والصفحة مفقودة؛ هل تراها؟',
      'حتى 1,000 رد، و`a, b` و“Hello, world”.',
      'انظر https://a.example/?x=1;y',
    ],
  },
});
