import { createServer, type Server } from 'node:http';

/** An application that answers `/up/503` with 503, a body of its own and fields that must pass. */
export async function startUpstream(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const status = Number(/\d{3}$/.exec(request.url ?? '')?.[0] ?? 200);
    response.writeHead(status, {
      'Content-Type': 'text/plain',
      ...(status === 401 ? { 'WWW-Authenticate': 'Basic realm="shop"' } : {}),
    });
    response.end('the application itself');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
