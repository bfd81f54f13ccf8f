/** A text that Go’s text/template gives as it is: go-i18n takes every text with braces for one. */
export function goTemplate(text: string): string {
  return text.replaceAll('{{', '{{"{{"}}');
}
