import { NOT_XML } from '@polystatus/status/xml';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { parcel } from '../../test/test-format.ts';
import { format as csv } from './formats/csv.ts';
import { format as po } from './formats/po.ts';
import { format as tmx } from './formats/tmx.ts';
import { format as xliff } from './formats/xliff.ts';
import { format as xliff12 } from './formats/xliff12.ts';
import type { Parcel, Unit } from './parcel.ts';

const unit: Unit = {
  id: 'nginx/499.causes.0',
  source: 'See `Allow` and [the code](404) in {{count}} & more',
  target: '{{count}} içinde [kod](404) ve `Allow`, `POST`',
  state: 'stale',
  base: 'abcdefghij',
  previous: 'See "Allow"\nnow',
  note: 'What stands behind the code.',
  comment: 'Is “kod” right?',
  limit: 260,
};
const one: Parcel = { sourceLocale: 'en', targetLocale: 'tr', units: [unit] };

test('XLIFF 2.1', () => {
  expect(xliff.write(one)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.1" srcLang="en" trgLang="tr">
  <file id="nginx:499" original="nginx/499">
    <slr:profiles generalProfile="xliff:codepoints"/>
    <unit id="causes.0" name="nginx/499.causes.0" xml:space="preserve" slr:sizeRestriction="260">
      <mda:metadata>
        <mda:metaGroup category="polystatus">
          <mda:meta type="base">abcdefghij</mda:meta>
          <mda:meta type="previous-source">See "Allow"
now</mda:meta>
        </mda:metaGroup>
      </mda:metadata>
      <notes>
        <note category="polystatus">What stands behind the code.</note>
        <note category="translator">Is “kod” right?</note>
      </notes>
      <originalData>
        <data id="d1">\`Allow\`</data>
        <data id="d2">[</data>
        <data id="d3">](404)</data>
        <data id="d4">{{count}}</data>
        <data id="d5">\`POST\`</data>
      </originalData>
      <segment state="initial" subState="polystatus:stale">
        <source>See <ph id="1" dataRef="d1" disp="\`Allow\`"/> and <pc id="2" dataRefStart="d2" dataRefEnd="d3" dispStart="[" dispEnd="](404)">the code</pc> in <ph id="3" dataRef="d4" disp="{{count}}"/> &amp; more</source>
        <target><ph id="3" dataRef="d4" disp="{{count}}"/> içinde <pc id="2" dataRefStart="d2" dataRefEnd="d3" dispStart="[" dispEnd="](404)">kod</pc> ve <ph id="1" dataRef="d1" disp="\`Allow\`"/>, <ph id="4" dataRef="d5" disp="\`POST\`"/></target>
      </segment>
    </unit>
  </file>
</xliff>
`);
});

test('XLIFF 1.2', () => {
  expect(xliff12.write(one)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="nginx/499" source-language="en" target-language="tr" datatype="plaintext">
    <body>
      <trans-unit id="nginx/499.causes.0" resname="nginx/499.causes.0" xml:space="preserve" maxwidth="260" size-unit="char">
        <source>See <ph id="1">\`Allow\`</ph> and <bpt id="2">[</bpt>the code<ept id="2">](404)</ept> in <ph id="3">{{count}}</ph> &amp; more</source>
        <target state="needs-review-translation"><ph id="3">{{count}}</ph> içinde <bpt id="2">[</bpt>kod<ept id="2">](404)</ept> ve <ph id="1">\`Allow\`</ph>, <ph id="4">\`POST\`</ph></target>
        <note from="polystatus">What stands behind the code.</note>
        <note from="translator">Is “kod” right?</note>
        <note from="polystatus-record">base=abcdefghij</note>
        <alt-trans alttranstype="previous-version">
          <source>See "Allow"
now</source>
          <target><ph id="1">{{count}}</ph> içinde <bpt id="2">[</bpt>kod<ept id="2">](404)</ept> ve <ph id="3">\`Allow\`</ph>, <ph id="4">\`POST\`</ph></target>
        </alt-trans>
      </trans-unit>
    </body>
  </file>
</xliff>
`);
});

test('PO', () => {
  expect(po.write(one)).toBe(`msgid ""
msgstr ""
"Project-Id-Version: polystatus\\n"
"Language: tr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Source-Language: en\\n"

# Is “kod” right?
#: nginx/499.causes.0
#. What stands behind the code.
#. polystatus: state=stale limit=260 base=abcdefghij
#, fuzzy
#| msgid "See \\"Allow\\"\\nnow"
msgctxt "nginx/499.causes.0"
msgid "See \`Allow\` and [the code](404) in {{count}} & more"
msgstr "{{count}} içinde [kod](404) ve \`Allow\`, \`POST\`"
`);
});

test('CSV', () => {
  expect(csv.write({ ...one, units: [{ ...unit, target: '=1+1' }] })).toBe(
    '"id","source","target","state","comment","note","limit","previous","base"\r\n' +
      '"nginx/499.causes.0","See `Allow` and [the code](404) in {{count}} & more","\'=1+1","stale",' +
      '"Is “kod” right?","What stands behind the code.","260","See ""Allow""\nnow","abcdefghij"\r\n',
  );
});

test('no cell of a CSV file begins like a formula', () => {
  fc.assert(
    fc.property(parcel, (original) => {
      expect(csv.write(original)).not.toMatch(/(?:^|,)"[=+\-@\t\r]/m);
    }),
  );
});

test('TMX pairs a stale translation with the source it was made from, and no own words', () => {
  const units = [
    unit,
    { ...unit, id: '404.title', state: 'missing' as const, target: '' },
    { ...unit, id: '404.synonyms', state: 'translated' as const, target: 'yitik\nölü link' },
  ];
  expect(tmx.write({ ...one, units })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="polystatus" creationtoolversion="1" segtype="block" o-tmf="polystatus" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu tuid="nginx/499.causes.0">
      <tuv xml:lang="en"><seg>See "Allow"
now</seg></tuv>
      <tuv xml:lang="tr"><seg>{{count}} içinde [kod](404) ve \`Allow\`, \`POST\`</seg></tuv>
    </tu>
  </body>
</tmx>
`);
});

test('TMX is well-formed and keeps every text XML can hold', () => {
  fc.assert(
    fc.property(parcel, (original) => {
      const parser = new SaxesParser({ xmlns: true });
      const segments: string[] = [];
      let depth = '';
      parser.on('opentag', ({ local }) => {
        depth = local;
        if (local === 'seg') segments.push('');
      });
      parser.on('text', (text) => {
        if (depth === 'seg') segments.push((segments.pop() ?? '') + text);
      });
      parser.on('closetag', () => (depth = ''));
      parser.write(tmx.write(original)).close();
      const texts = original.units
        .filter(({ id, state }) => state !== 'missing' && id !== '404.synonyms')
        .flatMap(({ state, source, previous, target }) => [
          state === 'stale' ? (previous ?? '') : source,
          target,
        ]);
      expect(segments).toEqual(texts.map((text) => text.replace(NOT_XML, '\uFFFD')));
    }),
  );
});
