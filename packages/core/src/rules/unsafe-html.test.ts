import { testRule, type Row } from '../../test/test-rule.ts';

testRule('unsafe-html', [
  [
    'a tag that its source has, too',
    { 'en ui/site tagline': '<b>Now</b>', 'tr ui/site tagline': '<b>Şimdi</b>' },
    ['en ui/site tagline'],
  ],
  [
    'a script where its source has a tag',
    { 'en ui/site tagline': '<b>Now</b>', 'tr ui/site tagline': '<script>Şimdi</script>' },
    ['en ui/site tagline', 'tr ui/site tagline'],
  ],
  ...[
    '<b>kalın</b>',
    '<a href="x">bağ</a>',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)',
    '<!-- gizli -->',
    '<?php echo 1 ?>',
    'javascript:alert(1)',
  ].map((text): Row => [text, { 'tr ui/site tagline': text }, ['tr ui/site tagline']]),
  ...['`<b>` öğesi', '<kod, sınıf ya da ad>', '3 < 5', 'Java: bir dil'].map((text): Row => [
    text,
    { 'tr ui/site tagline': text },
    [],
  ]),
  ...['bir <!-- gizli --> not', 'bir <script src="//x">'].map((text): Row => [
    text,
    { 'tr synonyms.1': text },
    ['tr synonyms.1'],
  ]),
  ...['bir <b>etiket</b>, plain-text kuralının işi'].map((text): Row => [
    text,
    { 'tr synonyms.1': text },
    [],
  ]),
]);
