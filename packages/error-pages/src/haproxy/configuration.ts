import { retryCodes } from '../retry-codes.ts';
import type { Site, Step } from '../server.ts';

/** What HAProxy can answer by itself with a page of ours (http-error in its manual). */
const OWN_ERRORS = [400, 401, 403, 404, 405, 407, 408, 410, 413, 425, 429, 500, 501, 502, 503, 504];

/** What somebody writes into their own file; it has no word for “include”. */
export function haproxySteps(folder: string): readonly Step[] {
  return [
    { where: 'haproxy', line: `-f ${folder}/polystatus.cfg -f haproxy.cfg` },
    { where: 'defaults', line: 'defaults web from polystatus' },
    {
      where: 'frontend',
      line: 'http-request set-var-fmt(txn.polystatus) %[req.fhdr(accept-language)]|%[req.fhdr(accept)]',
    },
    {
      where: 'frontend',
      line: 'http-after-response set-header Content-Type %[var(txn.polystatus_type)] if { var(txn.polystatus_type) -m found }',
    },
    {
      where: 'frontend',
      line: 'http-response lua.polystatus if { status 400:599 }',
      forApplications: true,
    },
  ];
}

/** The file that is read before one’s own. */
export function haproxyConfiguration(site: Site): string {
  const steps = haproxySteps(site.folder);
  const line = (at: number): string => `#     ${steps[at]?.line}`;
  const codes = OWN_ERRORS.filter((code) => site.codes.includes(code));
  return [
    `# Polystatus error pages. Name this file before your own:`,
    `#     haproxy ${steps[0]?.line}`,
    `# In your own, as the first line of your defaults:`,
    line(1),
    `# In a frontend or listen section, before other http-request lines, and anywhere:`,
    line(2),
    line(3),
    `# What an application answers is replaced with this, after all other http-response lines:`,
    line(4),
    `# Language and format follow the quality values of the request exactly; of several fields of`,
    `# one name the last one counts.`,
    ``,
    `global`,
    `    lua-load-per-thread ${site.folder}/polystatus.lua`,
    ``,
    `defaults polystatus`,
    `    mode http`,
    ...codes.map((code) => `    ${errorLine(code, site)}`),
    ``,
  ].join('\n');
}

/** The type is that of HTML here; the line with http-after-response puts the right one. */
function errorLine(code: number, { policy, retryAfter }: Site): string {
  const fields = [
    `Content-Language %[lua.polystatus_language]`,
    `Vary "Accept, Accept-Language"`,
    `Cache-Control no-store`,
    `Content-Security-Policy "${policy}"`,
    `X-Content-Type-Options nosniff`,
    `X-Robots-Tag noindex`,
    ...(retryAfter !== undefined && retryCodes.includes(code) ? [`Retry-After ${retryAfter}`] : []),
  ];
  const body = `lf-string %[lua.polystatus_page(${code})]`;
  return [
    `http-error status ${code} content-type "text/html; charset=utf-8" ${body}`,
    ...fields.map((field) => `hdr ${field}`),
  ].join(' ');
}
