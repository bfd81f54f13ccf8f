import { expect, test } from 'vitest';
import { edit, TR, TR_UI } from '../../test/project.ts';
import { faultsOf } from '../../test/test-rule.ts';

test.each([
  ['<b>kalın</b>', true],
  ['<img src=x onerror=alert(1)>', true],
  ['<script>alert(1)', true],
  ['<!-- gizli -->', true],
  ['<?php echo 1 ?>', true],
  ['javascript:alert(1)', true],
  ['`<b>` öğesi', false],
  ['<kod, sınıf ya da ad>', false],
  ['3 < 5', false],
  ['Java: bir dil', false],
])('%s in the interface: %s', (text, reported) => {
  const overrides = edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(text));
  expect(faultsOf('unsafe-html', overrides)).toEqual(reported ? ['tr ui/site tagline'] : []);
});

test.each([
  ['bir <!-- gizli --> not', true],
  ['bir <script src="//x">', true],
  ['bir <b>etiket</b>, plain-text kuralının işi', false],
])('%s in an entry: %s', (text, reported) => {
  const overrides = edit(TR, 'ölü link', JSON.stringify(text));
  expect(faultsOf('unsafe-html', overrides)).toEqual(reported ? ['tr synonyms.1'] : []);
});
