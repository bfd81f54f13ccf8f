import { envoyConfiguration } from '../envoy/configuration.ts';
import { classPage, pageName } from '../page-name.ts';
import type { Server } from '../server.ts';

/** Envoy 1.23 and later. */
export const server: Server = {
  name: 'Envoy',
  folder: '/etc/envoy/polystatus',
  encodings: [],
  pageOf: (code) => pageName(code) ?? classPage(String(code)),
  configuration: (site) => [{ path: 'local-reply.yaml', text: envoyConfiguration(site) }],
  steps: (folder) => [
    { where: 'HttpConnectionManager', line: `local_reply_config ← ${folder}/local-reply.yaml` },
  ],
};
