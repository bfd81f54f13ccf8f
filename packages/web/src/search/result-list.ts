export interface Result {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly owner: string;
  /** Of the title, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** The list below the search field: WAI-ARIA combobox with the focus staying in the field. */
export class ResultList {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  #results: readonly Result[] = [];
  #active = -1;

  constructor(form: HTMLElement, input: HTMLInputElement, label: string) {
    this.#input = input;
    const list = this.#list;
    list.id = 'results';
    list.role = 'listbox';
    list.ariaLabel = label;
    list.hidden = true;
    form.append(list);
    input.role = 'combobox';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.ariaExpanded = 'false';
    // Without this the field loses the focus before the click arrives.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#click(event));
  }

  show(results: readonly Result[]): void {
    this.#results = results;
    this.#list.replaceChildren(...results.map(option));
    this.#open(results.length > 0);
    this.#select(-1);
    this.#list.scrollTop = 0;
  }

  hide(): void {
    this.#open(false);
    this.#select(-1);
  }

  /** Moves the selection; past either end it returns to the field. */
  move(step: 1 | -1): void {
    const { length } = this.#results;
    if (length === 0) return;
    this.#open(true);
    const places = length + 1;
    this.#select(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Address of the selected result, or of the best one. */
  chosen(): string | undefined {
    return this.#results[Math.max(this.#active, 0)]?.href;
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
  }

  #select(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((child, at) => (child.ariaSelected = String(at === index)));
    const selected = this.#list.children[index];
    if (selected) {
      this.#input.setAttribute('aria-activedescendant', selected.id);
      selected.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }

  #click(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const result = item && this.#results[[...this.#list.children].indexOf(item)];
    if (!result) return;
    if (event.ctrlKey || event.metaKey) window.open(result.href);
    else location.assign(result.href);
  }
}

function option({ number, title, owner, lang, dir }: Result, index: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `result-${index}`;
  item.role = 'option';
  const digits = document.createElement('b');
  digits.textContent = number;
  const name = document.createElement('span');
  name.textContent = title;
  if (lang) name.lang = lang;
  if (dir) name.dir = dir;
  item.append(digits, ' ', name);
  if (owner !== '') {
    const whose = document.createElement('small');
    whose.textContent = owner;
    item.append(' ', whose);
  }
  return item;
}
