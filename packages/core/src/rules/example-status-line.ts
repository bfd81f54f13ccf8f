import { fileRule } from '../check/rule.ts';

/**
 * At the start of a line, or inside content, where WebDAV carries the status of members. From
 * HTTP/2 on, a pseudo-header field takes its place (RFC 9113, Section 8.3.2).
 */
const STATUS_LINE = /(?:HTTP\/(?:1\.[01]|2|3)|^:status:) (\d{3})(?![\d.])/gm;

/** The space stands even before an empty reason phrase (RFC 9112, Section 4). */
const NO_SPACE = /^HTTP\/1\.[01] \d{3}$/m;

export const rule = fileRule({
  id: 'example-status-line',
  description:
    'The example shows the code itself and every header field the facts say it must have; hosts are reserved for examples (RFC 6761).',
  of: ['facts'],
  check({ identity: { number }, value }, reportAt) {
    if (!value) return;
    const report = (key: string, message: string, hint: string): void =>
      reportAt(message, hint, { path: ['example', key] });
    const { request, response } = value.example;
    const onWire = value['seen-in']?.includes('response') ?? true;
    if (onWire && ![...response.matchAll(STATUS_LINE)].some(([, code]) => code === number)) {
      report(
        'response',
        `The example response has no status line with ${number}.`,
        `Write “HTTP/1.1 ${number} …”, or “seen-in: [log]” if it never leaves the server.`,
      );
    }
    if (NO_SPACE.test(response)) {
      report(
        'response',
        'The status line ends with the number.',
        'A space follows it even where there is no reason phrase: write it at the end of the line.',
      );
    }
    if (!onWire && !response.includes(number))
      report(
        'response',
        `The log line does not show ${number}.`,
        'Show a line as the software writes it.',
      );
    for (const { name, level, in: place = 'response' } of value.headers ?? []) {
      const text = place === 'request' ? request : response;
      if (level !== 'must' || new RegExp(`^${name}:`, 'im').test(text)) continue;
      report(
        place,
        `The example lacks ${name}, which the facts call a must.`,
        `Add the field to the ${place}.`,
      );
    }
    for (const [, host = ''] of request.matchAll(/^(?:Host|:authority): *(\S+)$/gim)) {
      if (/(?:\.example|\bexample\.(?:com|net|org)|^localhost)(?::\d+)?$/.test(host)) continue;
      report(
        'request',
        `The host ${host} may belong to somebody.`,
        'Use a name that ends in .example.',
      );
    }
  },
});
