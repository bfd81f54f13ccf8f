import { element } from './element.ts';
import type { Words } from './words.ts';

/** What the schema of a locale.yaml asks of a reason. */
const LENGTH = { least: '5', most: '240' };

/**
 * A folded field for one line that says why.
 *
 * @param name of the words of the form: its title, its label, its button
 */
export function reasonForm(
  words: Words,
  name: 'exception' | 'marks.review' | 'marks.issue',
  done: (reason: string) => void,
): HTMLElement {
  const field = element('input', {
    type: 'text',
    required: '',
    'aria-label': words(`${name}.reason`),
    placeholder: words(`${name}.reason`),
    minlength: name === 'exception' ? LENGTH.least : undefined,
    maxlength: LENGTH.most,
  });
  const form = element(
    'form',
    {},
    field,
    element('button', { type: 'submit' }, words(`${name}.add`)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(field.value.trim());
  });
  const folded = element(
    'details',
    { class: 'reason' },
    element('summary', {}, words(`${name}.title`)),
    form,
  );
  folded.addEventListener('toggle', () => {
    if (folded.open) field.focus();
  });
  return folded;
}
