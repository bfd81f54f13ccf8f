import { testTypography } from '../../test/test-typography.ts';

testTypography('greek-marks', {
  el: {
    wrong: [
      ['a question', 'Είναι σωστή η διεύθυνση?', 'Είναι σωστή η διεύθυνση;'],
      ['a question about code', 'Είναι σωστό το `a?b`?', 'Είναι σωστό το `a?b`;'],
      ['a question in quotation marks', 'Ρωτά «γιατί?»', 'Ρωτά «γιατί;»'],
      ['a semicolon', 'Η σελίδα λείπει; δείτε αλλού.'],
      ['a bullet for the dot', 'Η σελίδα λείπει• δείτε αλλού.', 'Η σελίδα λείπει· δείτε αλλού.'],
    ],
    right: ['Είναι σωστή; Δείτε αλλού· ίσως υπάρχει.', 'Δείτε https://a.example/?x=1 και `a; b`.'],
  },
});
