import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'support',
  description:
    'What is said of browsers belongs to the code, by its number or a header field it lists, once for each feature, and at least one browser does it.',
  of: ['facts'],
  check({ value }, report) {
    const fields = new Set(value?.headers?.map(({ name }) => name));
    const seen = new Set<string>();
    for (const [at, row] of (value?.support ?? []).entries()) {
      const { key, feature = '', chrome, firefox, safari } = row;
      const path = (property: string): (string | number)[] => ['support', at, property];
      const [, group, name = ''] = key.split('.');
      if (group === 'status' && Number(name) !== value?.code)
        report(`${key} is not about ${value?.code}.`, 'Correct the key, or move the row.', {
          path: path('key'),
        });
      if (group === 'headers' && !fields.has(name))
        report(
          `The code lists no header field ${name}.`,
          'Add the field below “headers”, or remove the row.',
          { path: path('key') },
        );
      if (seen.has(feature))
        report(
          feature === '' ? 'Two rows are about the code itself.' : `“${feature}” stands twice.`,
          'Write “feature:” with what tells them apart, or remove one.',
          { path: path('key') },
        );
      seen.add(feature);
      if ([chrome, firefox, safari].every((version) => version === 'none'))
        report('No browser does this, so they do not differ.', 'Remove the row.', {
          path: path('key'),
        });
    }
  },
});
