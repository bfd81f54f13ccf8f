import { option, type Result } from './option.ts';

/** Results below one heading. */
export interface ResultGroup {
  readonly label?: string | undefined;
  readonly results: readonly Result[];
}

/** The list below the search field: WAI-ARIA combobox with the focus staying in the field. */
export class ResultList {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('div');
  #options: readonly HTMLAnchorElement[] = [];
  #active = -1;

  constructor(form: HTMLFormElement, input: HTMLInputElement, label: string) {
    this.#form = form;
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
  }

  show(groups: readonly ResultGroup[]): void {
    const shown = groups.filter(({ results }) => results.length > 0);
    this.#list.replaceChildren(...shown.map((group) => groupOf(group, this.#form.action)));
    this.#options = [...this.#list.querySelectorAll('a')];
    this.#options.forEach((one, at) => (one.id = `result-${at}`));
    this.#open(this.#options.length > 0);
    this.#select(-1);
    this.#list.scrollTop = 0;
  }

  /** Closes the list; false where it was closed. */
  hide(): boolean {
    const wasOpen = !this.#list.hidden;
    this.#open(false);
    this.#select(-1);
    return wasOpen;
  }

  /** Moves the selection; past either end it returns to the field. */
  move(step: 1 | -1): void {
    const { length } = this.#options;
    if (length === 0) return;
    this.#open(true);
    const places = length + 1;
    this.#select(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Address of the selected result; of the first where none is. */
  chosen(first: boolean): string | undefined {
    return this.#options[first ? Math.max(this.#active, 0) : this.#active]?.href;
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
  }

  #select(index: number): void {
    this.#active = index;
    this.#options.forEach((one, at) => (one.ariaSelected = String(at === index)));
    const selected = this.#options[index];
    if (selected) {
      this.#input.setAttribute('aria-activedescendant', selected.id);
      selected.scrollIntoView({ block: 'nearest' });
    } else this.#input.removeAttribute('aria-activedescendant');
  }
}

function groupOf({ label, results }: ResultGroup, base: string): HTMLElement {
  const group = document.createElement('div');
  group.role = 'group';
  if (label !== undefined) {
    group.ariaLabel = label;
    const heading = document.createElement('p');
    heading.ariaHidden = 'true';
    heading.textContent = label;
    group.append(heading);
  }
  group.append(...results.map((result) => option(result, base)));
  return group;
}
