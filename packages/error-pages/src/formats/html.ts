import { themes } from '#generated/themes.ts';
import { escapeHtml } from '../escape.ts';
import type { Format } from '../format.ts';
import type { Page, Text } from '../page.ts';
import { classPage } from '../page-name.ts';

/** A page for people: one file, no script, nothing fetched but a logo of the same site. */
export const format: Format = {
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  ranges: ['text/html', 'application/xhtml\\+xml', 'text/\\*', '\\*/\\*'],
  compressed: true,
  render,
  escape: escapeHtml,
};

function render(page: Page): string {
  const { name, locale, direction, title, message, theme, logo, wait } = page;
  const number = name.slice(-3);
  return [
    `<!doctype html>`,
    `<html lang="${locale}" dir="${direction}" class="c${classPage(name)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex">`,
    `<title${language(title)}>${number} · ${escapeHtml(title.text)}</title>`,
    `<style>${themes[theme].style}</style>`,
    `<main>`,
    ...(logo === undefined ? [] : [`<img src="${escapeHtml(logo)}" alt="">`]),
    `<b>${number}</b>`,
    element('h1', title),
    element('p', message),
    ...(wait === undefined ? [] : [element('p', wait)]),
    ...links(page),
    ...reference(page),
    `</main>`,
    ``,
  ].join('\n');
}

function links({ home, support, words }: Page): string[] {
  const anchors = [[home, words.home] as const, [support, words.support] as const].flatMap(
    ([address, label]) =>
      address === undefined ? [] : [element('a', label, ` href="${escapeHtml(address)}"`)],
  );
  return anchors.length === 0 ? [] : [`<nav>${anchors.join('\n')}</nav>`];
}

function reference({ requestId, words: { reference: label } }: Page): string[] {
  return requestId === undefined
    ? []
    : [`<small${language(label)}>${escapeHtml(label.text)} <code>${requestId}</code></small>`];
}

function element(name: string, text: Text, attributes = ''): string {
  return `<${name}${attributes}${language(text)}>${escapeHtml(text.text)}</${name}>`;
}

/** Text that fell back says in which language it is, and in which direction that is read. */
function language({ lang, dir }: Text): string {
  return lang === undefined ? '' : ` lang="${lang}" dir="${dir}"`;
}
