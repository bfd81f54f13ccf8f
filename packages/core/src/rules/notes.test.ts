import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edit, EN, EN_UI, textOf, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const short = (lines: string) => ({ [EN_UI]: textOf(EN_UI) + lines });

testRule('notes', [
  ['one word', short('state: State\n'), ['en ui/site state:']],
  ['two words', short('state: Code state\n'), ['en ui/site state:']],
  ['a word with a value', short('more: "{{number}} more"\n'), []],
  ['a word with code', short('more: See `Allow`\n'), []],
  ['three words', short('state: State of code\n'), []],
  ['a note above it', short('# Head of a column.\nstate: State\n'), []],
  ['a note above its group', short('# Heads of columns.\ntable:\n  state: State\n'), []],
  ['a note above another message', short('# Head.\na: State\nb: Code\n'), ['en ui/site b:']],
  ['a mark is no note', short('# review: why\nstate: State\n'), ['en ui/site state:']],
  [
    'a note that stands alone',
    short('# Head of a column.\n\na: One two three\n'),
    ['locales/en/ui/site.yaml “# Head of a column.”'],
  ],
  ['an entry, whose schema explains', edit(EN, 'title: Not Found', 'title: Found'), []],
  ['a translation', edit(TR_UI, 'Her durum kodu, yalın sözlerle', 'Kodlar'), []],
]);

interface Property {
  readonly description?: string;
  readonly $ref?: string;
}

const schemas = new URL('../../schemas/', import.meta.url);

test.each(readdirSync(schemas))('every property of %s has a note', (file) => {
  const silent: string[] = [];
  const schema = JSON.parse(readFileSync(new URL(file, schemas), 'utf8')) as {
    $defs?: Record<string, Property>;
  };
  const noteOf = ($ref = ''): string | undefined =>
    schema.$defs?.[$ref.replace('#/$defs/', '')]?.description;
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { properties = {} } = node as { properties?: Record<string, Property> };
    for (const [name, { description, $ref }] of Object.entries(properties))
      if (!(description ?? noteOf($ref))) silent.push(`${path}/${name}`);
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(schema, '#');
  expect(silent).toEqual([]);
});
