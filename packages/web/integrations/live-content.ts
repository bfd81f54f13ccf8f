import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { faultPage } from './fault-page.ts';

/** What `pnpm dev` tells the site after each compilation: what was wrong, or that all is well. */
interface News {
  readonly fault?: string;
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Shows the content as it was compiled last. Compiled anew, the server reads everything again and
 * open pages follow; what cannot be compiled stands in the pages until it is corrected.
 */
export function liveContent(): AstroIntegration {
  let fault: string | undefined;
  let first: Server | undefined;

  const follow = (news: News): void => {
    fault = news.fault;
    // Asked again while it starts anew, Vite does so once more: the later content is the one read.
    if (fault === undefined) void first?.restart();
    else first?.ws.send({ type: 'full-reload' });
  };

  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Of a server that starts anew the first object remains the one to speak to.
        if (first === undefined) {
          first = server;
          process.on('message', follow);
          // Whoever started this is gone, however it ended.
          process.once('disconnect', () => process.exit());
        }
        server.middlewares.use((request, response, next) => {
          if (fault === undefined || !isPage(request)) next();
          else show(response, fault);
        });
      },
    },
  };
}

function isPage({ url = '', headers }: IncomingMessage): boolean {
  return /\/(?:\?|$)/.test(url) || (headers.accept ?? '').includes('text/html');
}

function show(response: ServerResponse, fault: string): void {
  response.writeHead(500, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(faultPage(fault));
}
