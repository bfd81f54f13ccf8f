import type { Format } from '../format.ts';

/** A page for terminals and logs. */
export const format: Format = {
  extension: '.txt',
  mediaType: 'text/plain; charset=utf-8',
  ranges: ['text/plain'],
  compressed: false,
  escape: oneLine,
  render: ({ name, title, message, wait, home, support, requestId, words }) =>
    [
      `${name.slice(-3)} ${title.text}`,
      ``,
      message.text,
      ...(wait === undefined ? [] : [wait.text]),
      ...(home !== undefined || support !== undefined || requestId !== undefined ? [``] : []),
      // A bare path is no use outside a page.
      ...(home === undefined || home.startsWith('/') ? [] : [`${words.home.text} – ${home}`]),
      ...(support === undefined
        ? []
        : [`${words.support.text} – ${support.replace(/^mailto:/i, '')}`]),
      ...(requestId === undefined ? [] : [`${words.reference.text} – ${requestId}`]),
      ``,
    ]
      .join('\n')
      .replace(/\n+$/, '\n'),
};

/** No line ends and no control characters: a text is often read in a terminal. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
