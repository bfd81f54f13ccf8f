import { APP_LOCALES } from '#generated/build.ts';
import { configuration, errorPages, servers, themes } from '@polystatus/error-pages';
import type { ServerName, SiteOptions } from '@polystatus/error-pages';
import type { ServerOptions } from '@polystatus/error-pages/files';
import type { Fault } from '../arguments.ts';
import { checkChoice, listOf } from '../listed.ts';
import { shown } from '../safe.ts';
import { ADDRESS_NAMES, type PagesGiven, type SiteGiven } from './options.ts';

/** A day, in seconds. */
const MAX_RETRY_AFTER = 86_400;

/** What is wrong with the options, whose values the package of the pages knows best. */
export function checkOptions(own: PagesGiven): Fault | undefined {
  const absent = (['server', 'out'] as const).find((name) => own[name] === undefined);
  if (absent !== undefined)
    return { message: 'missingOption', values: { command: 'pages', option: `--${absent}` } };
  const unknown = checkChoice('server', own.server, servers);
  const server = own.server as ServerName;
  return (
    unknown ??
    checkSite(own, (site) => configuration(server, site)) ??
    firstFault(own.codes, checkCode) ??
    firstFault(own.pass, checkField) ??
    checkRequestId(own)
  );
}

/**
 * What is wrong with the options that all pages share.
 *
 * @param take throws where an address is none that could stand on the pages
 */
export function checkSite(own: SiteGiven, take: (site: SiteOptions) => unknown): Fault | undefined {
  const refused = ADDRESS_NAMES.find(
    (name) => own[name] !== undefined && refusal(() => take({ [name]: own[name] })),
  );
  return (
    checkChoice('theme', own.theme, themes) ??
    firstFault(own.locale, (tag) => checkChoice('locale', tag, APP_LOCALES)) ??
    (refused && {
      message: 'address',
      values: { option: `--${refused}`, value: shown(own[refused] ?? '') },
    }) ??
    checkWait(own['retry-after'])
  );
}

/** Whether a field of an application can stay beside the page. */
function checkField(name: string): Fault | undefined {
  return refusal(() => configuration('caddy', { pass: [name] }))
    ? { message: 'field', values: { option: '--pass', value: shown(name) } }
    : undefined;
}

function checkCode(code: string): Fault | undefined {
  return refusal(() => errorPages({ codes: [code], locales: [], formats: [] }))
    ? { message: 'codes', values: { option: '--codes', value: shown(code) } }
    : undefined;
}

/** Not every server can fill something in. */
function checkRequestId({ server, 'request-id': asked }: PagesGiven): Fault | undefined {
  const options: ServerOptions = { requestId: asked === true };
  return refusal(() => configuration(server as ServerName, options))
    ? { message: 'notFor', values: { option: '--request-id', server: server ?? '' } }
    : undefined;
}

function checkWait(value: string | undefined): Fault | undefined {
  const isWait =
    value === undefined || (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= MAX_RETRY_AFTER);
  if (isWait) return undefined;
  const choices = `1–${MAX_RETRY_AFTER}`;
  return { message: 'choice', values: { option: '--retry-after', value: shown(value), choices } };
}

function firstFault(
  values: readonly string[] | undefined,
  check: (value: string) => Fault | undefined,
): Fault | undefined {
  return listOf(values)
    ?.map(check)
    .find((fault) => fault !== undefined);
}

/** What the package says against it: both kinds are its answer to options. */
export function refusal(take: () => unknown): Error | undefined {
  try {
    take();
    return undefined;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return error;
    throw error;
  }
}
