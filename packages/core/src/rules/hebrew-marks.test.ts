import { testTypography } from '../../test/test-typography.ts';

testTypography('hebrew-marks', {
  he: {
    wrong: [
      ['an acronym', 'הדו"ח חסר.', 'הדו״ח חסר.'],
      ['an acronym with a curly mark', 'הדו”ח חסר.', 'הדו״ח חסר.'],
      ['a foreign sound', "הצ'אט סגור.", 'הצ׳אט סגור.'],
      ['an abbreviation', "עמודים, כרכים וכד' חסרים.", 'עמודים, כרכים וכד׳ חסרים.'],
      ['a prefix before a name', 'הבקשה ב-HTTP חסרה.', 'הבקשה ב־HTTP חסרה.'],
      ['a prefix before code', 'שלחו את ה-`404` עצמו.', 'שלחו את ה־`404` עצמו.'],
      ['two parts of a word', 'הבקשה אי-אפשרית.', 'הבקשה אי־אפשרית.'],
    ],
    right: [
      'הדו״ח על הצ׳אט ב־HTTP חסר.',
      'השוו את הכתובת ל”אינדקס” של התיעוד.',
      'ההערה ”ראו ’אינדקס’ למטה” חסרה.',
      "ההערה 'אינדקס' חסרה.",
      'הסבר – ואחריו `a-b` או nginx-ui.',
    ],
  },
});
