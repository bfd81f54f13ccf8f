import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'example-names',
  description:
    'Of several examples each has a name of its own, under which languages say what it shows; a single one needs none.',
  of: ['facts'],
  check({ value }, report) {
    const examples = value?.examples ?? [];
    const known = new Set<string | undefined>();
    for (const [at, { name }] of examples.entries()) {
      const path = ['examples', at];
      if (examples.length === 1) {
        if (name !== undefined)
          report('The only example has a name.', 'Remove it.', { path: [...path, 'name'] });
      } else if (name === undefined)
        report(
          'One of several examples has no name.',
          'Add “name:” with a short English word for what it shows.',
          { path },
        );
      else if (known.has(name))
        report(`Two examples are called ${name}.`, 'Give one of them another name.', {
          path: [...path, 'name'],
        });
      known.add(name);
    }
  },
});
