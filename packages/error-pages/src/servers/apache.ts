import { apacheConfiguration } from '../apache/configuration.ts';
import { interception } from '../apache/interception.ts';
import { typeMap } from '../apache/type-map.ts';
import { apachePages, pagesOf } from '../apache/pages.ts';
import type { Server } from '../server.ts';

/** Apache 2.4.25 and later with mod_alias, mod_headers, mod_mime and mod_negotiation. */
export const server: Server = {
  name: 'Apache',
  folder: '/etc/apache2/polystatus',
  requestId: '<!--#echo var="UNIQUE_ID" -->',
  encodings: ['br', 'gzip'],
  pageOf: (code) => apachePages.find((name) => name === String(code)),
  configuration: (site) => [
    { path: 'polystatus.conf', text: apacheConfiguration(site) },
    { path: 'intercept.conf', text: interception(site) },
    ...pagesOf(site).map((name) => ({ path: `pages/${name}.var`, text: typeMap(name, site) })),
  ],
  steps: (folder) => [
    { where: '<VirtualHost>', line: `Include ${folder}/polystatus.conf` },
    { where: '<Location>', line: `Include ${folder}/intercept.conf`, forApplications: true },
  ],
};
