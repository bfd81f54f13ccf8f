interface Walk {
  readonly seen: readonly string[];
  readonly reached: string[];
  hasComeRound: boolean;
}

/** Names what is seen, and notes each of it that takes the focus from now on. */
export function run(): Walk {
  // Without a box of its own an element can still be seen: by its parts.
  const isSeen = (element: Element): boolean =>
    [element, ...element.querySelectorAll('*')].some(
      (part) =>
        part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0,
    );
  const all = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    ),
  ].filter((element) => !element.matches(':disabled') && isSeen(element));
  const nameOf = (element: Element, index: number): string =>
    `${index} ${element.localName} ${element.getAttribute('href') ?? element.textContent.trim().slice(0, 30)}`;
  const names = new Map(all.map((element, index) => [element, nameOf(element, index)]));
  const walk: Walk = { seen: [...names.values()], reached: [], hasComeRound: false };
  document.addEventListener('focusin', ({ target }) => {
    // A box that scrolls takes the focus too; it is neither link nor control.
    const name = target instanceof Element ? names.get(target) : undefined;
    if (name === undefined) return;
    walk.hasComeRound ||= walk.reached.includes(name);
    if (!walk.hasComeRound) walk.reached.push(name);
  });
  // The walk begins at the beginning, whatever was touched before.
  const { body } = document;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  body.removeAttribute('tabindex');
  return walk;
}
