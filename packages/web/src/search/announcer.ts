import type { SearchData } from './data.ts';

const PAUSE = 600;

/** Says the number of results once typing pauses; nothing while an empty field shows none. */
export function announcer(
  form: HTMLElement,
  { results, none }: SearchData['words'],
): (count: number | undefined) => void {
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const status = document.createElement('p');
  status.role = 'status';
  form.append(status);
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (count) => {
    clearTimeout(timer);
    if (count === undefined) status.textContent = '';
    else timer = setTimeout(() => (status.textContent = sentence(count)), PAUSE);
  };

  function sentence(count: number): string {
    const form = count === 0 ? none : (results[plural.select(count)] ?? '');
    return form.replace('{{count}}', number.format(count));
  }
}
