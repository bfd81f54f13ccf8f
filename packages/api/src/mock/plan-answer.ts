import { COMMON, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { localeNamed, localeOf } from '../locale.ts';
import type { Interim, Plan } from '../plan.ts';
import { say } from '../say.ts';
import { idsOf } from './codes.ts';
import { contentOf, contentTypeFor } from './content.ts';
import { fieldValues } from './field-values.ts';
import { interimOf } from './interim.ts';
import { locationFor } from './location.ts';
import { meaningOf } from './meaning.ts';
import { PAGE_POLICY } from './page.ts';
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
  const id = ids.length === 1 ? (ids[0] ?? '') : '';
  const meaning = meaningOf(status, locale, own);
  const type = contentTypeFor(status, asked.header('accept'));
  const note = interim && {
    note: say(locale, `mock.interim.${interim.sent ? 'sent' : 'notSent'}`, {
      code: interim.status,
    }),
  };
  const text = contentOf(type, { ...meaning, ...note, code: status, id, locale });
  const { body, ...part } = partOf(text, status, asked.header('range'));
  const { method } = asked;
  const fields = { ...fieldValues({ id, method, now, location, ...part }), ...settled.fields };
  const has = !WITHOUT_CONTENT.has(status);
  return {
    status,
    phrase: meaning.phrase,
    headers: {
      ...COMMON,
      'cache-control': 'no-store',
      ...(location !== undefined && isRedirect(status) ? { location } : undefined),
      ...fields,
      ...(has ? contentFields(type, locale) : undefined),
      ...(has || status === 205 ? { 'content-length': String(has ? body.byteLength : 0) } : {}),
      vary: 'Accept, Accept-Language, Prefer',
      ...(settled.applied.length > 0 ? { 'preference-applied': settled.applied.join(', ') } : {}),
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

function contentFields(type: string, locale: string): Record<string, string> {
  const isText = type.startsWith('text/');
  return {
    'content-type': isText ? `${type}; charset=utf-8` : type,
    'content-language': locale,
    ...(type === 'text/html' ? { 'content-security-policy': PAGE_POLICY } : undefined),
  };
}
