import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Acts } from './acts.ts';
import { checkText } from './check-text.ts';
import type { Desk } from './desk.ts';
import { sameOrigin, tokenNeeded } from './guard.ts';
import { PAGE, type PageFiles } from './page.ts';
import type { Outcome, Refusal, RefusalCode } from './protocol.ts';
import { historyOf } from './history-of.ts';
import {
  readAcceptance,
  readException,
  readName,
  readRemark,
  readSave,
  readSearch,
  readTerm,
  readText,
} from './read-request.ts';
import { searchTexts } from './search-texts.ts';
import { viewOf } from './view.ts';
import { editorWords } from './words.ts';

/** All texts of the longest file, as they were and as they are to be. */
const MAX_BODY = 512 * 1024;
const STATUS = { saved: 200, conflict: 409, refused: 422 } as const;

export interface EditorOptions {
  readonly desk: Desk;
  readonly token: string;
  /** Known once the server listens. */
  readonly port: () => number;
  readonly files: PageFiles;
}

/** The editor as a function from requests to answers. */
export function editorApp({ desk, token, port, files }: EditorOptions): Hono {
  const app = new Hono();
  const acts = new Acts(desk);
  const refuse = (context: Context, status: 400 | 404 | 413, message: string, code?: RefusalCode) =>
    context.json({ kind: 'refused', message, ...(code && { code }) } satisfies Refusal, status);
  const answer = (context: Context, outcome: Outcome) =>
    context.json(outcome, STATUS[outcome.kind]);
  const body = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);

  app.use(sameOrigin(port));
  app.get('/', (context) => context.html(PAGE));
  app.get('/app.js', (context) =>
    context.body(files.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/app.css', (context) =>
    context.body(files.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  // Anybody may read them, so that whoever lacks the token is told in their own language.
  app.get('/words', (context) => context.json(editorWords()));

  app.use('/api/*', tokenNeeded(token));
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) => refuse(context, 413, 'Too long.', 'length'),
    }),
  );
  app.get('/api/view', (context) => {
    const { locale = '', id = '' } = context.req.query();
    return context.json(viewOf(desk.snapshot(), locale, id));
  });
  app.post('/api/check', async (context) => {
    const request = readText(await body(context));
    if (!request) return refuse(context, 400, 'Not a text.');
    const snapshot = desk.snapshot();
    const message = snapshot.message(request);
    return message
      ? context.json(checkText(snapshot, message, request.text))
      : refuse(context, 404, 'There is no such message.', 'unknown');
  });
  app.post('/api/search', async (context) => {
    const request = readSearch(await body(context));
    return request
      ? context.json(searchTexts(desk.snapshot(), request))
      : refuse(context, 400, 'Not a search.');
  });
  app.post('/api/history', async (context) => {
    const name = readName(await body(context));
    const message = name && desk.snapshot().message(name);
    return message
      ? context.json(await historyOf(desk.root, message))
      : refuse(context, 404, 'There is no such message.', 'unknown');
  });
  /** What changes a file: how a request is read, and what is done then. */
  const acting = <Request>(
    name: string,
    readRequest: (body: unknown) => Request | undefined,
    act: (request: Request) => Promise<Outcome>,
  ): void => {
    app.post(`/api/${name}`, async (context) => {
      const request = readRequest(await body(context));
      return request === undefined
        ? refuse(context, 400, 'Something is missing in what was asked for.')
        : answer(context, await act(request));
    });
  };
  acting('save', readSave, (request) => acts.save(request));
  acting('accept', readAcceptance, (request) => acts.accept(request));
  acting('exception', readException, (request) => acts.addException(request));
  acting('term', readTerm, (request) => acts.addTerm(request));
  acting('remark', readRemark, (request) => acts.remark(request));
  app.post('/api/undo', async (context) => answer(context, await acts.undo()));
  app.notFound((context) => refuse(context, 404, 'There is nothing here.'));
  app.onError((error, context) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    // What a system says of a file holds its whole address on this machine.
    const refusal: Refusal =
      'code' in error
        ? { kind: 'refused', code: 'disk', message: `The disk said ${String(error.code)}.` }
        : { kind: 'refused', message: error.message };
    return context.json(refusal, 500);
  });
  return app;
}
