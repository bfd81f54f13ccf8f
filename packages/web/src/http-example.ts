import { escapeHtml } from '@polystatus/status/escape';

/**
 * Marks up an HTTP message: start line and field names stand out, the content stays plain. From
 * HTTP/2 on there is no start line, but fields whose names begin with a colon.
 * What does not start like a message (a log line) is returned as plain text.
 *
 * @example httpHtml('GET / HTTP/1.1\nHost: a.example') // '<b>GET / HTTP/1.1</b>\n<i>Host:</i> a.example'
 */
export function httpHtml(message: string): string {
  const [head = '', ...rest] = message.trimEnd().split('\n\n');
  const [start = '', ...fields] = head.split('\n');
  const pseudo = /^:(?:method|status): /.test(start);
  if (!pseudo && !/^HTTP\/|\sHTTP\/[\d.]+$/.test(start)) return escapeHtml(message.trimEnd());
  const first = pseudo ? fieldHtml(start) : `<b>${escapeHtml(start)}</b>`;
  const lines = [first, ...fields.map(fieldHtml)].join('\n');
  return [lines, ...rest.map(partHtml)].join('\n\n');
}

/** An interim response is followed by another one in the same example. */
function partHtml(part: string): string {
  return part.startsWith('HTTP/') ? httpHtml(part) : escapeHtml(part);
}

function fieldHtml(field: string): string {
  const match = /^(:?[A-Za-z][\w-]*:)(.*)$/s.exec(field);
  return match ? `<i>${match[1]}</i>${escapeHtml(match[2] ?? '')}` : escapeHtml(field);
}
