import { themes } from '#generated/themes.ts';
import { escapeHtml } from '../escape.ts';
import type { Format } from '../format.ts';
import type { Page } from '../page.ts';
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
  const { name, locale, direction, text, theme, logo, wait } = page;
  const number = name.slice(-3);
  const title = escapeHtml(text.title);
  return [
    `<!doctype html>`,
    `<html lang="${locale}" dir="${direction}" class="c${classPage(name)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<meta name="robots" content="noindex">`,
    `<title>${number} · ${title}</title>`,
    `<style>${themes[theme].style}</style>`,
    `<main>`,
    ...(logo === undefined ? [] : [`<img src="${escapeHtml(logo)}" alt="">`]),
    `<b>${number}</b>`,
    `<h1${lang(text.titleLang)}>${title}</h1>`,
    `<p${lang(text.messageLang)}>${escapeHtml(text.message)}</p>`,
    ...(wait === undefined ? [] : [`<p>${escapeHtml(wait)}</p>`]),
    ...links(page),
    ...reference(page),
    `</main>`,
    ``,
  ].join('\n');
}

function links({ home, support, words }: Page): string[] {
  const anchors = [
    [home, words.home],
    [support, words.support],
  ].flatMap(([address, label]) =>
    address === undefined || label === undefined
      ? []
      : [`<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`],
  );
  return anchors.length === 0 ? [] : [`<nav>${anchors.join('\n')}</nav>`];
}

function reference({ requestId, words }: Page): string[] {
  return requestId === undefined
    ? []
    : [`<small>${escapeHtml(words.reference)} <code>${requestId}</code></small>`];
}

/** Text that fell back says in which language it is. */
function lang(tag: string | undefined): string {
  return tag === undefined ? '' : ` lang="${tag}"`;
}
