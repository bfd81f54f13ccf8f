const KEPT = 'desk-blanks';

/** Whether spaces and line ends are drawn in the fields; kept for the next time. */
export class Blanks {
  readonly button: HTMLButtonElement;

  constructor(button: HTMLButtonElement) {
    this.button = button;
    this.#show(localStorage.getItem(KEPT) === 'shown');
  }

  toggle(): void {
    const shown = !document.body.classList.contains('blanks');
    localStorage.setItem(KEPT, shown ? 'shown' : '');
    this.#show(shown);
  }

  #show(shown: boolean): void {
    document.body.classList.toggle('blanks', shown);
    this.button.setAttribute('aria-pressed', String(shown));
  }
}
