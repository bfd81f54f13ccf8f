import { testTypography } from '../../test/test-typography.ts';

testTypography('inverted-marks', {
  es: {
    wrong: [
      ['a question that is not opened', 'Está mal?'],
      ['one that is not closed', '¿Está mal.'],
      ['one opened after its end', 'Está mal? ¿Seguro.'],
      ['an exclamation opened as a question', '¿Está mal!'],
      ['an exclamation that is not opened', 'Está mal!'],
      ['one opened twice', '¿Está ¿mal?'],
      ['a second question that is not opened', '¿Está mal? Seguro?'],
      ['a space after the mark', '¿ Está mal? ¡\u00A0Sí!', '¿Está mal? ¡Sí!'],
    ],
    right: [
      'Dirección: ¿está mal? ¡No! ¡¿Cómo?! ¡¡Basta!!',
      'Véase `a?b` en https://a.example/?x=1.',
    ],
  },
});
