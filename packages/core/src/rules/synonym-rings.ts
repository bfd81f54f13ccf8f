import { fold } from '@polystatus/status/search/fold';
import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'synonym-rings',
  description:
    'Each word of the synonym rings stands in one place only, however it is spelt, and says something: none is made of the search’s fillers alone.',
  of: ['locale'],
  check({ value }, report) {
    const { fillers = [], 'synonym-rings': rings = [] } = value?.search ?? {};
    const silent = new Set(fillers.map(fold));
    const places = new Map<string, string>();
    for (const [at, ring] of rings.entries())
      for (const [index, word] of ring.entries()) {
        const folded = fold(word);
        const path = ['search', 'synonym-rings', at, index];
        const other = places.get(folded);
        if (folded.split(' ').every((one) => one === '' || silent.has(one)))
          report(
            `“${word}” says nothing in a question.`,
            'Remove it here, or from the fillers what it is made of.',
            { path },
          );
        else if (other !== undefined)
          report(
            `A search takes “${word}” and “${other}” for one word already.`,
            'Remove one of them, or make one ring of two.',
            { path },
          );
        places.set(folded, word);
      }
  },
});
