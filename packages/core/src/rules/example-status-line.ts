import { conditionHolds } from '@polystatus/status/header-conditions';
import { exchangeOf } from '@polystatus/status/exchange';
import { fileRule } from '../check/rule.ts';

/**
 * At the start of a line, or inside content, where WebDAV carries the status of members. From
 * HTTP/2 on, a pseudo-header field takes its place (RFC 9113, Section 8.3.2).
 */
const STATUS_LINE = /(?:HTTP\/(?:1\.[01]|2|3)|^:status:) (\d{3})(?![\d.])/gm;

/** The space stands even before an empty reason phrase (RFC 9112, Section 4). */
const NO_SPACE = /^HTTP\/1\.[01] \d{3}$/m;

const HOST = /^(?:Host|:authority): *(\S+)$/gim;
const RESERVED = /(?:\.example|\bexample\.(?:com|net|org)|^localhost)(?::\d+)?$/;

export const rule = fileRule({
  id: 'example-status-line',
  description:
    'The first example shows the code itself, and each that shows it every header field the facts say it must have there; hosts are reserved for examples (RFC 6761).',
  of: ['facts'],
  check({ identity: { number }, value }, reportAt) {
    if (!value) return;
    const { examples, headers = [] } = value;
    const report = (at: number, key: string, message: string, hint: string): void =>
      reportAt(message, hint, { path: ['examples', at, key] });
    const shows = ({ response }: (typeof examples)[number]): boolean =>
      [...response.matchAll(STATUS_LINE)].some(([, code]) => code === number);
    const [first] = examples;
    if (!first) return;
    const onWire = value['seen-in']?.includes('response') ?? true;
    if (onWire && !shows(first)) {
      report(
        0,
        'response',
        `The example response has no status line with ${number}.`,
        `Write “HTTP/1.1 ${number} …”, or “seen-in: [log]” if it never leaves the server.`,
      );
    }
    if (!onWire && !first.response.includes(number))
      report(
        0,
        'response',
        `The log line does not show ${number}.`,
        'Show a line as the software writes it.',
      );
    for (const [at, { request, response }] of examples.entries()) {
      if (NO_SPACE.test(response))
        report(
          at,
          'response',
          'The status line ends with the number.',
          'A space follows it even where there is no reason phrase: write it at the end of the line.',
        );
      for (const [, host = ''] of request.matchAll(HOST))
        if (!RESERVED.test(host))
          report(
            at,
            'request',
            `The host ${host} may belong to somebody.`,
            'Use a name that ends in .example.',
          );
    }
    for (const { name, level, when, in: place = 'response' } of headers) {
      if (level !== 'must') continue;
      const has = (example: (typeof examples)[number]): boolean =>
        new RegExp(`^${name}:`, 'im').test(example[place]);
      for (const at of lacking()) {
        report(
          at,
          place,
          `The example lacks ${name}, which the facts call a must.`,
          `Add the field to the ${place}.`,
        );
      }

      /** Where the field is missing; what an example cannot tell is shown by one of them. */
      function lacking(): number[] {
        const told = examples.map((example) => {
          const exchange = shows(example) ? exchangeOf(example, Number(number)) : undefined;
          return exchange && place === 'response' ? conditionHolds(when, exchange) : undefined;
        });
        const surely = told.flatMap((holds, at) => {
          const example = examples[at];
          return holds === true && example && !has(example) ? [at] : [];
        });
        const somewhere = told.includes(true) || told.every((holds) => holds === false);
        return somewhere || examples.some(has) ? surely : [0];
      }
    }
  },
});
