import { haproxyConfiguration, haproxySteps } from '../haproxy/configuration.ts';
import { haproxyScript, PLACEHOLDER } from '../haproxy/script.ts';
import { classPage, pageName } from '../page-name.ts';
import type { Server } from '../server.ts';

/** An answer must fit into a buffer of 16 kB (tune.bufsize), with room for its header fields. */
const MAX_LOGO = 8_000;

/** HAProxy 2.6 and later with Lua, as distributions and the official image build it. */
export const server: Server = {
  name: 'HAProxy',
  folder: '/etc/haproxy/polystatus',
  requestId: PLACEHOLDER,
  // It sends what it read when it started, as it is.
  encodings: [],
  pageOf: (code) => pageName(code) ?? classPage(String(code)),
  configuration: (site) => {
    if ((site.logo?.length ?? 0) > MAX_LOGO)
      throw new RangeError(
        `The option “logo” is too large for HAProxy: give a path of the site, or at most ${MAX_LOGO} characters.`,
      );
    return [
      { path: 'polystatus.cfg', text: haproxyConfiguration(site) },
      { path: 'polystatus.lua', text: haproxyScript(site) },
    ];
  },
  steps: haproxySteps,
};
