import { element } from './element.ts';
import type { Words } from './words.ts';

export interface NewTerm {
  readonly term: string;
  readonly use: readonly string[];
  readonly avoid: readonly string[];
  readonly note: string;
}

const FIELDS = ['term', 'use', 'avoid', 'note'] as const;
const NEEDED: ReadonlySet<string> = new Set(['term', 'use']);

/** Folded fields for an agreed term; of several words one goes with commas between them. */
export function termForm(words: Words, add: (term: NewTerm) => void): HTMLElement {
  const inputs = FIELDS.map((name) => {
    const needed = NEEDED.has(name) ? '' : undefined;
    return [name, element('input', { type: 'text', name, required: needed })] as const;
  });
  const valueOf = new Map<string, HTMLInputElement>(inputs);
  const one = (name: string): string => valueOf.get(name)?.value.trim() ?? '';
  const several = (name: string): string[] =>
    one(name)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  const form = element(
    'form',
    { class: 'term' },
    ...inputs.map(([name, input]) =>
      element('label', {}, element('span', {}, words(`term.${name}`)), input),
    ),
    element('button', { type: 'submit' }, words('term.add')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add({ term: one('term'), use: several('use'), avoid: several('avoid'), note: one('note') });
  });
  return element('details', { class: 'reason' }, element('summary', {}, words('term.title')), form);
}
