/**
 * Gives the page a style sheet that came with a script. The policy refuses style elements, and lets
 * scripts of the site adopt sheets.
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
