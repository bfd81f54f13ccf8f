import { testTypography } from '../../test/test-typography.ts';

testTypography('chinese-forms', {
  'zh-Hans': {
    wrong: [
      ['one traditional character', '找不到這个页面。', '找不到这个页面。'],
      ['two that became one', '回復已發送。', '回复已发送。'],
    ],
    right: ['找不到这个页面，请稍后再试；著名的网站。', '见`網路`。'],
  },
  'zh-Hant': {
    wrong: [
      ['one simplified character', '找不到这個頁面。', '找不到這個頁面。'],
      ['one of several senses', '回应已发送。', '回應已发送。'],
    ],
    right: ['找不到這個頁面，皇后與里長說雲端的台灣人只表示並存。'],
  },
});
