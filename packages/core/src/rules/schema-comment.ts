import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'schema-comment',
  description:
    'The first line points the editor at the schema, so that it completes and explains while one types.',
  severity: 'warning',
  of: [
    'facts',
    'owner',
    'question',
    'comparison',
    'ecosystem',
    'sender',
    'locale',
    'entry',
    'messages',
  ],
  check({ path, text, kind }, report) {
    const up = '../'.repeat(path.split('/').length - 1);
    const wanted = `# yaml-language-server: $schema=${up}packages/core/schemas/${kind}.schema.json`;
    const first = text.replace(/^\uFEFF/, '').replace(/\n.*/s, '');
    if (first.trimEnd() !== wanted)
      report(
        'The first line does not point the editor at the schema.',
        `Begin the file with “${wanted}”.`,
        { range: [0, first.length] },
      );
  },
});
