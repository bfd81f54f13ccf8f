/**
 * Leaves the rows of a table that fit the choices of a form, and keeps the choices in the address, so
 * that it can be shared and the way back works.
 */
export function filterRows(form: HTMLFormElement, table: HTMLTableElement): void {
  const choices = [...form.querySelectorAll('select')];
  const groups = [...table.tBodies].map((body) => ({
    body,
    rows: [...body.querySelectorAll<HTMLElement>('tr[data-class]')],
  }));
  const say = sayer(form);

  const update = (): void => {
    const chosen = choices.filter(({ value }) => value !== '');
    let count = 0;
    for (const { body, rows } of groups) {
      for (const row of rows)
        row.hidden = chosen.some(({ name, value }) => row.dataset[name] !== value);
      const left = rows.filter(({ hidden }) => !hidden).length;
      body.hidden = left === 0;
      count += left;
    }
    say(count);
  };
  const keep = (): void => {
    const query = new URLSearchParams(
      choices.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  };

  const query = new URLSearchParams(location.search);
  for (const choice of choices) {
    const wish = query.get(choice.name) ?? '';
    if ([...choice.options].some(({ value }) => value === wish)) choice.value = wish;
  }
  // The address chooses, or somebody did before the script came; the page itself shows everything.
  if (choices.some(({ value }) => value !== '')) {
    update();
    if (query.size === 0) keep();
  }
  form.addEventListener('input', () => {
    update();
    keep();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    // The fields have their first values after the event.
    queueMicrotask(() => {
      for (const choice of choices) choice.value = '';
      update();
      keep();
    }),
  );
}

/** Says how many rows are left; the form has the sentences. */
function sayer(form: HTMLFormElement): (count: number) => void {
  const { lang } = document.documentElement;
  const status = form.querySelector('[role=status]');
  const forms = JSON.parse(form.dataset['shown'] ?? '{}') as Record<string, string>;
  return (count) => {
    const plural = new Intl.PluralRules(lang).select(count);
    const sentence = count === 0 ? form.dataset['none'] : forms[plural];
    const number = new Intl.NumberFormat(lang).format(count);
    if (status) status.textContent = (sentence ?? '').replace('{{count}}', number);
  };
}
