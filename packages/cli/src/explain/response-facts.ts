import type { NameIn } from '../message.ts';
import type { LabelledRow } from '../render/fact-list.ts';
import type { Page } from '../render/page.ts';
import type { Challenge } from './challenges.ts';
import type { Explanation } from './explanation.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RetryAfter } from './retry-after.ts';
import { momentText, waitText } from './wait.ts';

/** What this one response says beyond its number: label and values. */
export function responseFacts(explanation: Explanation, { catalog }: Page): LabelledRow[] {
  const { translate, owner } = catalog;
  const { version, phrase, request, meaning, entry, location } = explanation;
  const { retryAfter, allow, challenges, problem } = explanation;
  const label = (name: NameIn<'explain.label'>): string => translate(`explain.label.${name}`);
  const { server, rateLimit } = explanation;
  const senders = meaning.senders.map(
    (sender) => (owner(sender) ?? catalog.senders()[sender])?.name ?? sender,
  );
  const known = entry !== undefined && phrase.toLowerCase() === entry.phrase.toLowerCase();
  return [
    [label('request'), some(request)],
    [label('version'), some(version)],
    [translate('facts.label.phrase'), known ? [] : some(phrase)],
    [label('sender'), senders.length > 0 ? [senders.join(', ')] : some(server)],
    ['Location', some(location)],
    ['Retry-After', retryAfter ? [retryText(retryAfter, catalog)] : []],
    [label('limit'), rateLimit ? limitTexts(rateLimit, catalog) : []],
    ['Allow', allow ? [allow.length > 0 ? allow.join(', ') : translate('explain.noMethod')] : []],
    [label('challenge'), challenges.map((challenge) => challengeText(challenge))],
    [label('problem'), some(problem?.title, problem?.detail)],
    [label('problemType'), some(problem?.type)],
  ];
}

function some(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

/** Two minutes (120), or a moment and how long it is until then. */
function retryText({ seconds, at }: RetryAfter, { translate, tag }: Page['catalog']): string {
  const wait = seconds === undefined ? '' : waitText(seconds, translate);
  if (at === undefined) return wait;
  const moment = momentText(at, tag);
  return wait === '' ? moment : `${wait} (${moment})`;
}

function limitTexts({ limit, left, reset }: RateLimit, { translate }: Page['catalog']): string[] {
  const count =
    limit === undefined ? left : translate('explain.limit.left', { left: left ?? 0, limit });
  const again =
    reset === undefined
      ? ''
      : translate('explain.limit.again', { wait: waitText(reset, translate) });
  return some(left === undefined ? undefined : String(count), again);
}

function challengeText({ scheme, parameters }: Challenge): string {
  const list = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
  return list.length > 0 ? `${scheme}: ${list.join(', ')}` : scheme;
}
