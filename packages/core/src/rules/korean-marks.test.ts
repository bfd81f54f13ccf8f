import { testTypography } from '../../test/test-typography.ts';

testTypography('korean-marks', {
  ko: {
    wrong: [
      ['a full stop', '주소가 틀렸습니다。', '주소가 틀렸습니다.'],
      ['a comma', '주소， 이름을 봅니다.', '주소, 이름을 봅니다.'],
      ['a comma without a space', '주소、이름을 봅니다.', '주소, 이름을 봅니다.'],
      ['a semicolon', '주소； 이름을 봅니다.', '주소; 이름을 봅니다.'],
      ['a colon', '주소：이름을 봅니다.', '주소: 이름을 봅니다.'],
      ['an exclamation', '주소가 틀렸습니다！', '주소가 틀렸습니다!'],
      ['a question', '주소가 맞습니까？', '주소가 맞습니까?'],
      ['brackets', '색인（있는 경우）을 봅니다.', '색인(있는 경우)을 봅니다.'],
    ],
    right: ['주소, 이름(있는 경우)을 봅니다. 맞습니까?', '`。`을 봅니다.'],
  },
});
