import { caddyConfiguration } from '../caddy/configuration.ts';
import { classPage, pageName } from '../page-name.ts';
import type { Server } from '../server.ts';

/** Caddy 2.6 and later. */
export const server: Server = {
  name: 'Caddy',
  folder: '/etc/caddy/polystatus',
  requestId: '{{placeholder "http.request.uuid"}}',
  encodings: ['br', 'gzip'],
  pageOf: (code) => pageName(code) ?? classPage(String(code)),
  configuration: (site) => [{ path: 'polystatus.caddy', text: caddyConfiguration(site) }],
  steps: (folder) => [
    { where: 'Caddyfile', line: `import ${folder}/polystatus.caddy` },
    { where: 'example.com { }', line: 'import polystatus' },
    { where: 'reverse_proxy { }', line: 'import polystatus_intercept', forApplications: true },
  ],
};
