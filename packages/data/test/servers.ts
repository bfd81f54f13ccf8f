import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import * as forExpress from '@polystatus/data/problem/express';
import * as forFastify from '@polystatus/data/problem/fastify';
import * as forFetch from '@polystatus/data/problem/fetch';
import * as forHono from '@polystatus/data/problem/hono';
import { wrong, type Wrong } from './wrong.ts';

/** A server on a free port of the loopback interface. */
export interface Running {
  readonly origin: string;
  readonly reported: unknown[];
  readonly close: () => Promise<unknown>;
}

const LOOPBACK = '127.0.0.1';

/** The same few routes in every framework: `/wrong/<name>` answers, `/thrown/<name>` throws. */
export const servers: Readonly<Record<string, () => Promise<Running>>> = {
  async express() {
    const app = express();
    const reported: unknown[] = [];
    app.use((_request, response, next) => {
      response
        .set('Vary', 'Origin')
        .set('ETag', '"stale"')
        .set('X-Kept', 'yes')
        .set('Content-Language', 'xx');
      response.statusMessage = 'Stale';
      next();
    });
    app.all('/wrong/:name', (request, response) => {
      const [code, options, answered] = wrong(request.params.name);
      forExpress.sendProblem(request, response, code, options, answered);
    });
    app.all('/thrown/:name', (request) => Promise.reject(thrown(request.params.name)));
    app.use((request, response) => forExpress.sendProblem(request, response, 404));
    app.use(forExpress.handleErrors({ report: (error) => reported.push(error), members }));
    const server = app.listen(0, LOOPBACK);
    return listening(server, reported);
  },

  async 'node:http'() {
    const reported: unknown[] = [];
    const handle = forExpress.handleErrors({ report: (error) => reported.push(error), members });
    const server = createServer((request, response) => {
      response.setHeader('Vary', 'Origin').setHeader('ETag', '"stale"').setHeader('X-Kept', 'yes');
      response.setHeader('Content-Language', 'xx').statusMessage = 'Stale';
      const [, route, name = ''] = (request.url ?? '').split('/');
      if (route === 'wrong') forExpress.sendProblem(request, response, ...wrong(name));
      else if (route === 'thrown')
        handle(thrown(name), request, response, () => response.destroy());
      else forExpress.sendProblem(request, response, 404);
    });
    return listening(server.listen(0, LOOPBACK), reported);
  },

  async fastify() {
    const reported: unknown[] = [];
    const handle = forFastify.handleErrors({ report: (error) => reported.push(error), members });
    const app = fastify({ frameworkErrors: handle });
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers({ vary: 'Origin', etag: '"stale"', 'x-kept': 'yes', 'content-language': 'xx' });
    });
    app.all<{ Params: { name: string } }>('/wrong/:name', (request, reply) => {
      const [code, options, answered] = wrong(request.params.name);
      return forFastify.sendProblem(request, reply, code, options, answered);
    });
    app.all<{ Params: { name: string } }>('/thrown/:name', (request) =>
      Promise.reject(thrown(request.params.name)),
    );
    app.setNotFoundHandler((request, reply) => forFastify.sendProblem(request, reply, 404));
    app.setErrorHandler(handle);
    const origin = await app.listen({ port: 0, host: LOOPBACK });
    return { origin, reported, close: () => app.close() };
  },

  async hono() {
    const app = new Hono();
    const reported: unknown[] = [];
    app.use(async (c, next) => {
      c.header('Vary', 'Origin');
      c.header('ETag', '"stale"');
      c.header('X-Kept', 'yes');
      c.header('Content-Language', 'xx');
      await next();
    });
    app.all('/wrong/:name', (c) => forHono.sendProblem(c, ...wrong(c.req.param('name'))));
    app.all('/thrown/:name', (c) => {
      throw thrown(c.req.param('name'));
    });
    app.notFound((c) => forHono.sendProblem(c, 404));
    app.onError(forHono.handleErrors({ report: (error) => reported.push(error), members }));
    const server = serve({ fetch: app.fetch, port: 0, hostname: LOOPBACK }) as Server;
    return listening(server, reported);
  },

  async fetch() {
    const reported: unknown[] = [];
    const route = async (request: Request): Promise<Response> => {
      const [, kind, name = ''] = new URL(request.url).pathname.split('/');
      if (kind === 'wrong') return forFetch.problemResponse(request, ...wrong(name));
      if (kind === 'thrown') throw thrown(name);
      return forFetch.problemResponse(request, 404);
    };
    const server = serve({
      fetch: (request) =>
        route(request).catch((error: unknown) =>
          forFetch.problemFromError(request, error, {
            report: (reason) => reported.push(reason),
            members,
          }),
        ),
      port: 0,
      hostname: LOOPBACK,
    }) as Server;
    return listening(server, reported);
  },
};

function thrown(name: string): Error {
  const [code, options, { headers } = {}] = wrong(name) as Wrong;
  return Object.assign(new Error('The password is 1234.'), options, { status: code, headers });
}

const members = (error: unknown): object => ({ kind: (error as Error).name });

async function listening(server: Server, reported: unknown[]): Promise<Running> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${LOOPBACK}:${port}`,
    reported,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
