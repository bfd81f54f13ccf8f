import { code, number, quiet, strong } from '../mark.ts';
import { labelled } from '../render/fact-list.ts';
import { MARGIN, stack, type Page } from '../render/page.ts';
import { brief, heading, line } from '../render/row.ts';
import { points, section } from '../render/section.ts';
import { NO_ANSWER } from '../read-response/answer.ts';
import { wrap } from '../wrap.ts';
import type { Explanation } from './explanation.ts';
import { loopOf } from './loop.ts';
import { responseFacts } from './response-facts.ts';

/** All but the last in short: what a client got on its way, or before. */
export function explanationsText(all: readonly Explanation[], page: Page): string {
  const last = all.slice(-1).map((one) => lastText(one, loopOf(all), page));
  const steps = all.slice(0, -1).map((one) => stepText(one, page));
  return stack(steps.length > 0 ? [steps.join('\n\n'), ...last] : last, page.width);
}

/** A response on the way to the last one, in short. */
function stepText(explanation: Explanation, page: Page): string {
  return parts([
    head(explanation, page),
    explanation.interim ? note(page.catalog.translate('explain.interim'), page) : '',
    labelled(responseFacts(explanation, page), page),
    faults(explanation, page),
  ]).join('\n');
}

/** The response that counts: what it means, what it says, what to do. */
function lastText(explanation: Explanation, loop: string | undefined, page: Page): string {
  const { catalog } = page;
  const { translate } = catalog;
  const { entry, meaning, certain, number: digits } = explanation;
  const own = meaning.own && catalog.row(meaning.own.id);
  const sections = [
    head(explanation, page),
    entry ? note(entry.summary, page) : '',
    entry && !certain
      ? note(translate('explain.unsure', { owner: nameOf(entry.owner, page), code: digits }), page)
      : '',
    tunnelNote(explanation, page),
    loop === undefined ? '' : note(translate('explain.loop', { location: loop }), page),
    labelled(responseFacts(explanation, page), page),
    section(translate('explain.faults'), faults(explanation, page)),
    own
      ? `${note(ownText(own.owner, page), page)}\n${indent(brief(own, { ...page, width: page.width - MARGIN.length }))}`
      : '',
    entry ? section(translate('facts.part.causes'), points(entry.causes, page)) : '',
    entry ? section(translate('facts.part.client'), points(entry.client, page)) : '',
    quiet(hint(explanation, page)),
  ];
  return parts(sections).join('\n\n');
}

/** The line with the number: its name, or why it has none. */
function head(
  { number: digits, answered, failure, meaning, entry }: Explanation,
  page: Page,
): string {
  const { catalog, width } = page;
  const { translate, row } = catalog;
  const first = `${number(digits)}  `;
  if (!answered)
    return `${wrap(strong(translate('explain.noAnswer.title')), width, first)}\n\n${note(
      failure
        ? translate(`explain.failure.${failure}`)
        : translate('explain.noAnswer.text', { code: NO_ANSWER }),
      page,
    )}`;
  const own = entry && row(entry.id);
  if (own) return line(own, page);
  const rows = meaning.entries.flatMap(({ id }) => row(id) ?? []);
  if (rows.length > 0) {
    const several = translate('owners.several', { count: rows.length, code: digits });
    return [wrap(several, width), ...rows.map((one) => brief(one, page))].join('\n\n');
  }
  const general = row(`${digits.charAt(0)}00`);
  const values = { general: general?.number ?? '' };
  const text = translate(general ? 'explain.unknown' : 'explain.unknownClass', values);
  return wrap(text, width, first) + (general ? `\n\n${MARGIN}${heading(general, page)}` : '');
}

function faults({ faults: found, number: digits }: Explanation, page: Page): string {
  const texts = found.map(({ message, field, value }) =>
    page.catalog.translate(`explain.fault.${message}`, { field, value, code: digits }),
  );
  return points(texts, page);
}

function ownText(owner: string, page: Page): string {
  return page.catalog.translate('explain.own', { owner: nameOf(owner, page) });
}

function nameOf(owner: string, { catalog }: Page): string {
  return catalog.owner(owner)?.name ?? owner;
}

function hint({ entry }: Explanation, { catalog, width }: Page): string {
  if (!entry) return '';
  const command = code(`polystatus ${entry.id}`);
  return wrap(catalog.translate('owners.whole', { command }), width, MARGIN);
}

/** Whoever answers CONNECT is the proxy itself (RFC 9110, Section 9.3.6). */
function tunnelNote({ request, number: digits }: Explanation, page: Page): string {
  const host = /^CONNECT (\S+)/.exec(request)?.[1];
  if (host === undefined || /^[12]/.test(digits)) return '';
  return note(page.catalog.translate('explain.tunnel', { host }), page);
}

function note(text: string, { width }: Page): string {
  return wrap(text, width, MARGIN);
}

function indent(text: string): string {
  return text.replace(/^/gm, MARGIN);
}

function parts(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '' && text !== quiet(''));
}
