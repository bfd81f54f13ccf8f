import { testTypography } from '../../test/test-typography.ts';

testTypography('danda', {
  hi: {
    wrong: [
      ['a full stop at the end', 'सर्वर को कुछ नहीं मिला.', 'सर्वर को कुछ नहीं मिला।'],
      ['one within', 'पता गलत लिखा. उसे सुधारें।', 'पता गलत लिखा। उसे सुधारें।'],
      ['one after code', 'यह भेजें: `404`.', 'यह भेजें: `404`।'],
      ['one after a name', 'पता देखें, फिर URL.', 'पता देखें, फिर URL।'],
      ['a stroke', 'पता गलत है|', 'पता गलत है।'],
      ['a space before it', 'पता गलत है ।', 'पता गलत है।'],
    ],
    right: ['डॉ. राम ने पता लिखा।', 'nginx.conf में 1.5 लिखें, फिर `a.b.` चलाएँ।', 'कि.मी. में दूरी।'],
  },
});
