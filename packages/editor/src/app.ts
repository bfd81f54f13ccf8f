import { isOwnWords } from '@polystatus/authoring';
import { isAcceptable, parseMessageId } from '@polystatus/core';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { checkText } from './check-text.ts';
import type { Desk } from './desk.ts';
import { entryView } from './entry-view.ts';
import { sameOrigin, tokenNeeded } from './guard.ts';
import { recordAcceptance } from './lock-file.ts';
import { PAGE, type PageFiles } from './page.ts';
import { entryLines, projectView } from './project-view.ts';
import type { Outcome, Refusal, RefusalCode } from './protocol.ts';
import { readAcceptance, readSave, readText } from './read-request.ts';
import { saveMessage, type Step } from './save-message.ts';
import { undo } from './undo.ts';
import { editorWords } from './words.ts';

const MAX_BODY = 64 * 1024;
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
  const steps: Step[] = [];
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
  app.get('/api/project', (context) => context.json(projectView(desk.snapshot())));
  app.get('/api/entries', (context) => {
    const tag = context.req.query('locale') ?? '';
    const snapshot = desk.snapshot();
    return snapshot.target(tag)
      ? context.json(entryLines(snapshot, tag))
      : refuse(context, 404, 'There is no such translation.');
  });
  app.get('/api/entry', (context) => {
    const { locale = '', id = '' } = context.req.query();
    const valid = parseMessageId(id);
    const entry =
      valid && valid.key === undefined ? entryView(desk.snapshot(), locale, id) : undefined;
    return entry ? context.json(entry) : refuse(context, 404, 'There is no such entry.', 'unknown');
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
  app.post('/api/save', async (context) => {
    const request = readSave(await body(context));
    if (!request) return refuse(context, 400, 'Not a text.');
    const { outcome, step } = saveMessage(desk, request);
    if (step) steps.push(step);
    return answer(context, outcome);
  });
  app.post('/api/undo', (context) => {
    const step = steps.pop();
    return step
      ? answer(context, undo(desk, step))
      : refuse(context, 404, 'Nothing to undo.', 'undo');
  });
  app.post('/api/accept', async (context) => {
    const request = readAcceptance(await body(context));
    if (!request) return refuse(context, 400, 'Not an acceptance.');
    const message = desk.snapshot().message(request);
    if (!message || isOwnWords(message.key) || !isAcceptable(message, request.as))
      return refuse(context, 404, 'There is nothing to accept.', 'accept');
    return context.json({ recorded: recordAcceptance(desk, request) });
  });
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
