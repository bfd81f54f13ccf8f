import { closed } from '../nginx/inside.ts';
import { httpConfiguration } from '../nginx/http-configuration.ts';
import { interception } from '../nginx/interception.ts';
import { serverConfiguration } from '../nginx/server-configuration.ts';
import { classPage, pageName, pageNames } from '../page-name.ts';
import type { Server } from '../server.ts';

/** nginx 1.18 and later, with the modules every package of it has. */
export const server: Server = {
  name: 'nginx',
  folder: '/etc/nginx/polystatus',
  requestId: '<!--# echo var="request_id" -->',
  encodings: ['gzip'],
  pageOf: (code) => {
    if (closed.includes(code)) return undefined;
    const own = `nginx/${code}`;
    return pageNames.includes(own) ? own : (pageName(code) ?? classPage(String(code)));
  },
  configuration: (site) => [
    { path: 'http.conf', text: httpConfiguration(site) },
    { path: 'server.conf', text: serverConfiguration(site) },
    { path: 'intercept.conf', text: interception },
  ],
  steps: (folder) => [
    { where: 'http { }', line: `include ${folder}/http.conf;` },
    { where: 'server { }', line: `include ${folder}/server.conf;` },
    { where: 'location { }', line: `include ${folder}/intercept.conf;`, forApplications: true },
  ],
};
