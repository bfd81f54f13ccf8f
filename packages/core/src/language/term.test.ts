import { expect, test } from 'vitest';
import { termOf } from './term.ts';

test.each([
  ['fr', 'code d’état', 'les codes d’état', true],
  ['fr', 'code d’état', 'un code d’étain', false],
  ['fr', 'réseau local', 'des réseaux locaux', true],
  ['fr', 'requête conditionnelle', 'des requêtes conditionnelles', true],
  ['fr', 'serveur en amont', 'les serveurs en\u00A0amont', true],
  ['fr', 'accord général', 'des accords générales', true],
  ['fr', 'accord général', 'un accord générals', false],
  ['fr', 'cas douteux', 'des cas douteuses', true],
  ['fr', 'cas actif', 'des cas actives', true],
  ['fr', 'cas actif', 'un cas actifx', false],
  ['fr', 'mail', 'un e-mail', false],
  ['fr', 'log', 'le logiciel', false],
  ['fr', 'jeton', 'un jeton expiré', true],
  ['en', 'status code', 'all status codes', true],
  ['en', 'proxy', 'two proxies', true],
  ['en', 'lock', 'it locked', false],
  ['en', 'class', 'five classes', true],
  ['de', 'Anfrage', 'die anfrage kam', true],
  ['de', 'Anfrage', 'zwei anfragen kamen', true],
  ['de', 'Ursprungsserver', 'des ursprungsservers', true],
  ['de', 'Wort', 'viele wörter', false],
  ['de', 'Bild', 'viele bilder', true],
  ['de', 'Bild', 'in den bildern', true],
  ['de', 'Antworterin', 'antworterinnen', true],
  ['de', 'roter Ring', 'rotes ring', false],
  ['de', 'Server', 'ein anmeldeserver', false],
  ['ar', 'خادم', 'أجاب الخادم', true],
  ['ar', 'خادم', 'وللخادم رأي', true],
  ['ar', 'رمز الحالة', 'برمز الحالة هذا', true],
  ['ar', 'طلب', 'مطلبه', false],
  ['he', 'בקשה', 'ובבקשה הזאת', true],
  ['he', 'שרת', 'משמרת', false],
  ['ja', 'サーバー', '元のサーバーは応答した', true],
  ['ja', 'API', 'このapiは', true],
  ['ja', 'API', 'rapidを使う', false],
  ['zh', '请求', '该请求已过期', true],
  ['th', 'เซิร์ฟเวอร์', 'ที่เซิร์ฟเวอร์ตอบ', true],
  ['ko', '서버', '서버에서 응답', true],
  ['ko', '서버', '서버에서만의', false],
  ['he', 'בקשה', 'בקשהים', true],
  ['he', 'בקשה', 'בקשהיםות', false],
  ['ar', 'خادم', 'خادمهم', true],
  ['tr', 'istek', 'bir istek', true],
  ['tr', 'istek', 'isteklerin', true],
  ['tr', 'yasal talep', 'yasal bir talep', true],
  ['tr-TR', 'istek', 'isteğin', true],
  ['en', 'status code', 'statuses code', false],
  ['en', 'key', 'the key’s', true],
])('%s: “%s” in “%s”: %s', (tag, term, text, expected) => {
  expect(termOf(term, tag).isIn(text)).toBe(expected);
});

test.each([
  ['tr', 'yönlendirme', 'isteği yönlendirir', true],
  ['tr', 'koşullu istek', 'koşullu bir istekle', true],
  ['tr', 'kaynak', 'sunucu yanıtlar', false],
  ['fr', 'redirection', 'redirigez la page', false],
  ['fr', 'réessayer', 'ils réessaient', true],
  ['fr', 'champ d’en-tête', 'les champs d’en-tête', true],
  ['de', 'Server', 'des anmeldeservers', true],
  ['de', 'Server', 'eine reservierung', false],
  ['de', 'Log', 'ein dialog', false],
  ['fr', 'serveur', 'un microserveur', false],
  ['tr', 'kimlik', 'kimliği', true],
  ['tr', 'kitap', 'kitabı', true],
  ['tr', 'yol', 'yollar', true],
  ['en', 'redirection', 'a redirect', true],
  ['en', 'set', 'a seat', false],
  ['fr', 'requête conditionnelle', 'requête-conditions', true],
  ['ar', 'إعادة التوجيه', 'بإعادة التوجيه', true],
  ['ja', 'サーバー', '元のサーバーは', true],
])('%s: the family of “%s” in “%s”: %s', (tag, term, text, expected) => {
  expect(termOf(term, tag).isHintedIn(text)).toBe(expected);
});

test.each('af da de et fi fo fy gsw hu is lb nb nl nn no sv'.split(' '))(
  '%s writes a compound as one word',
  (tag) => {
    expect(termOf('server', tag).isHintedIn('xserver')).toBe(true);
    expect(termOf('log', tag).isHintedIn('xlog')).toBe(false);
  },
);

test('a longer term can be taken out before a shorter one is looked for', () => {
  const rest = termOf('ağ geçidi', 'tr').cutFrom('ağ geçidinin önü, geçit yok');
  expect(rest).toBe('\uFFFC önü, geçit yok');
  expect(termOf('geçit', 'tr').isIn(rest)).toBe(true);
  expect(termOf('geçit', 'tr').isIn(termOf('ağ geçidi', 'tr').cutFrom('ağ geçidi'))).toBe(false);
});

test('signs of patterns in a term are only signs', () => {
  expect(termOf('C++ (new)', 'en').isIn('c++ (new)s')).toBe(true);
  expect(termOf('a.b', 'tr').isIn('axb')).toBe(false);
});
