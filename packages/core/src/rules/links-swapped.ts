import { pairRule } from '../check/rule.ts';
import { swappedLinks } from '../check/swapped-links.ts';

export const rule = pairRule({
  id: 'links-swapped',
  description:
    'No two links of a translation stand in each other’s place: where source and translation have as many paragraphs, sentences or clauses, each links to the same codes.',
  severity: 'warning',
  check({ text, source }, report) {
    if (!text.text.includes('](') || !source.text.includes('](')) return;
    const [one, two] = swappedLinks({ text, source }) ?? [];
    if (one !== undefined && two !== undefined)
      report(
        `The links to ${one} and ${two} in “${text.key}” stand in each other’s place.`,
        'Compare what each is said to mean with the source, and exchange them.',
      );
  },
});
