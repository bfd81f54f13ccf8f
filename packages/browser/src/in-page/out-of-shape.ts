/** Everything that is too wide for its box, or has no room for its words, once the page is set so. */
export function run({ css, direction }: { css: string; direction: string }): string[] {
  const root = document.documentElement;
  if (css !== '' || document.adoptedStyleSheets.length > 0) {
    // The policy of a page refuses style elements, not this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }
  const own = (root.dataset['ownDirection'] ??= root.dir);
  if (root.dir !== (direction || own)) root.dir = direction || own;
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }

  const nameOf = (element: Element): string =>
    element.localName + [...element.classList].map((name) => `.${name}`).join('');
  const isInside = (element: Element, overflow: RegExp): boolean => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement)
      if (overflow.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const over = (element: Element): number =>
    // Inline elements have no width of their own.
    element.clientWidth === 0 ? 0 : element.scrollWidth - element.clientWidth;

  const all = [...document.querySelectorAll('html, body, body *')];
  const wide = all.filter(
    (element) => over(element) > 1 && !isInside(element, /auto|scroll|hidden|clip/),
  );
  // What is too wide for its own box makes the boxes around it too wide: the innermost says where.
  const tooWide = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  );
  const squeezed = all.filter((element) => {
    const { clientWidth, clientHeight, firstChild } = element;
    if (clientWidth === 0 || clientHeight < 2 * clientWidth) return false;
    const text = (firstChild?.nodeValue ?? '').trim();
    const letters = clientWidth / (parseFloat(getComputedStyle(element).fontSize) / 2);
    return letters < 6 && text.length > 2 * letters && !isInside(element, /hidden|clip/);
  });
  const where = (element: Element): string =>
    `${element.parentElement ? `${nameOf(element.parentElement)} > ` : ''}${nameOf(element)}`;
  return [
    ...tooWide.map((element) => `${where(element)} is ${over(element)} px too narrow`),
    ...squeezed.map((element) => `${where(element)} has ${element.clientWidth} px for its text`),
  ];
}
