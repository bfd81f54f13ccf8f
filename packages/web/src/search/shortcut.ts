const KEY = 'polystatus-shortcut';

/**
 * Lets “/” lead to the search field. A single character can be pressed without being meant, above
 * all by whoever speaks to the computer, so a switch at the foot of each page turns it off (WCAG
 * 2.2, success criterion 2.1.4), and the choice is remembered.
 */
export function startShortcut(input: HTMLInputElement): void {
  const box = document.querySelector<HTMLInputElement>('.shortcut input');
  const key = input.form?.querySelector('kbd');
  let isOn = isRemembered();

  const show = (): void => {
    if (box) box.checked = isOn;
    if (key) key.hidden = !isOn;
  };
  box?.addEventListener('change', () => {
    isOn = box.checked;
    remember(isOn);
    show();
  });
  document.addEventListener('keydown', (event) => {
    if (!isOn || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  show();
}

/** Where storage is refused the choice holds for the page. */
function isRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function remember(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Refused.
  }
}
