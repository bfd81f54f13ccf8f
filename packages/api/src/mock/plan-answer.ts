import { COMMON, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { localeNamed, localeOf } from '../locale.ts';
import type { Interim, Plan } from '../plan.ts';
import { say } from '../say.ts';
import { idsOf } from './codes.ts';
import { written } from './content.ts';
import { fieldValues } from './field-values.ts';
import { interimOf } from './interim.ts';
import { locationFor } from './location.ts';
import { meaningOf } from './meaning.ts';
import { partOf } from './part.ts';
import { settle, type Chance, type Settled } from './settle.ts';

export interface PlanOptions extends Chance {
  /** Other origins that `to` may lead to. */
  readonly redirectOrigins: readonly string[];
  readonly now: () => Date;
}

const DRIBBLE_TIME = 1000;

/** No content, whatever is asked for (RFC 9110, Sections 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_CONTENT = new Set([204, 205, 304]);

/**
 * Plans the answer to a request below /status.
 *
 * @throws {Refusal} 400 naming the parameter at fault
 */
export function planAnswer(asked: Asked, options: PlanOptions): Answer {
  const settled = settle(asked, options);
  const { settings } = settled;
  const locale = settings.lang === undefined ? localeOf(asked) : localeNamed(settings.lang);
  const location = locationFor(asked, settled.code, settings, options.redirectOrigins);
  const now = options.now();
  const interim = settled.code < 200 ? interimOf(asked, settled.code, location, now) : undefined;
  const status = interim ? (settings.then ?? 200) : settled.code;
  const own = status === settled.code ? settled.id : undefined;
  const ids = own === undefined ? idsOf(status) : [own];
  const [first = ''] = ids;
  const id = ids.length === 1 ? first : '';
  const meaning = meaningOf(status, locale, own);
  const note = interim && {
    note: say(locale, `mock.interim.${interim.sent ? 'sent' : 'notSent'}`, {
      code: interim.status,
    }),
  };
  const content = written(
    { ...meaning, ...note, code: status, id, locale },
    asked.header('accept'),
    settings,
  );
  const { body, ...part } = partOf(content.text, status, asked.header('range'));
  const { method } = asked;
  const fields = { ...fieldValues({ id, method, now, location, ...part }), ...settled.fields };
  const has = !WITHOUT_CONTENT.has(status);
  return {
    status,
    phrase: meaning.phrase,
    headers: {
      ...COMMON,
      'cache-control': 'no-store',
      ...(isRedirect(status) ? { location } : undefined),
      ...fields,
      ...(has ? content.headers : undefined),
      ...(has || status === 205 ? { 'content-length': String(has ? body.byteLength : 0) } : {}),
      vary: 'Accept, Accept-Language, Prefer, X-Mock-Response-Code',
      ...(settled.applied.length > 0 ? { 'preference-applied': settled.applied.join(', ') } : {}),
      ...ignoredField(settled.ignored),
    },
    ...(has ? { body } : undefined),
    ...planOf(settled, interim),
  };
}

function planOf(
  { settings, delay }: Settled,
  interim: Interim | undefined,
): { plan: Plan } | undefined {
  const { 'body-delay': bodyDelay = 0, dribble: pieces = 1, over = DRIBBLE_TIME, abort } = settings;
  const isPlain = delay === 0 && bodyDelay === 0 && pieces === 1;
  if (isPlain && interim === undefined && abort === undefined) return undefined;
  return {
    plan: { delay, bodyDelay, pieces, over, ...(interim && { interim }), ...(abort && { abort }) },
  };
}

function isRedirect(status: number): boolean {
  return status > 300 && status < 400 && !WITHOUT_CONTENT.has(status);
}

const MOST_NAMED = 20;

/** Names are not ours: they are written so that they fit into a header section. */
function ignoredField(names: readonly string[]): Record<string, string> {
  const shown = [...new Set(names)].slice(0, MOST_NAMED).map((name) => {
    return encodeURIComponent(name.slice(0, 40).toWellFormed());
  });
  return shown.length > 0 ? { 'x-mock-ignored': shown.join(', ') } : {};
}
