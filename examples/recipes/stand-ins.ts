/**
 * What the recipes use of frameworks that are too large to install for them: name of the package →
 * a module that behaves alike in just that.
 */
export const standIns: Readonly<Record<string, string>> = {
  koa: `
export default class Koa {
  #middleware = [];
  use(middleware) { this.#middleware.push(middleware); return this; }
  callback() {
    return async (req, res) => {
      const ctx = { req, res, status: 404, body: undefined, respond: true };
      const run = (at) => this.#middleware[at]?.(ctx, () => Promise.resolve(run(at + 1)));
      res.statusCode = 404;
      await run(0);
      if (ctx.respond === false) return;
      res.statusCode = ctx.body === undefined ? ctx.status : 200;
      res.end(JSON.stringify(ctx.body));
    };
  }
}`,
  h3: `
export class H3 {
  #routes = new Map();
  #onError;
  constructor({ onError }) { this.#onError = onError; }
  get(path, handler) { this.#routes.set(path, handler); return this; }
  async fetch(req) {
    const event = { req };
    try {
      const route = this.#routes.get(new URL(req.url).pathname);
      if (!route) throw Object.assign(new Error('Cannot find any route.'), { status: 404 });
      return Response.json(await route(event));
    } catch (error) {
      return this.#onError(error, event);
    }
  }
}`,
  msw: `export const http = { get: (path, resolver) => ({ path, resolver }) };`,
  zod: `
export const number = () => (value, path) =>
  typeof value === 'number' ? [] : [{ path, message: 'Invalid input: expected number' }];
export const object = (shape) => ({
  safeParse(data) {
    const issues = Object.entries(shape).flatMap(([key, check]) => check(data?.[key], [key]));
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
  },
});`,
};
