import type { Site } from '../server.ts';
import { pagesOf } from './pages.ts';

/**
 * For locations whose application’s errors should be replaced. Apache decides before it looks at
 * the type of an answer, so that an interface for programs is left out by its location.
 */
export function interception(site: Site): string {
  const codes = pagesOf(site);
  // Without a list it would be all of them.
  if (codes.length === 0)
    return `# Polystatus error pages: Apache has none for the chosen codes.\n`;
  return [
    `# Polystatus error pages for what an application behind Apache answers, whatever its type; the`,
    `# status stays, and so do header fields. In <Location>, <VirtualHost> or outside of both, but`,
    `# not for an interface that answers errors by itself. Apache before 2.4.47 would make a 500 of`,
    `# a code that has no page here, so there an application’s own pages pass.`,
    `<IfModule mod_proxy.c>`,
    `    <IfModule mod_version.c>`,
    `        <IfVersion >= 2.4.47>`,
    `            ProxyErrorOverride On ${codes.join(' ')}`,
    `        </IfVersion>`,
    `    </IfModule>`,
    `</IfModule>`,
    ``,
  ].join('\n');
}
