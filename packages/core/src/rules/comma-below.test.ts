import { testTypography } from '../../test/test-typography.ts';

testTypography('comma-below', {
  ro: {
    wrong: [
      ['a cedilla', 'Adresa a fost scrisă greşit.', 'Adresa a fost scrisă greșit.'],
      ['capitals', 'Ştergeți Ţinta.', 'Ștergeți Ținta.'],
    ],
    right: ['Adresa și ținta.', 'Vedeți `greşit`.'],
  },
});
