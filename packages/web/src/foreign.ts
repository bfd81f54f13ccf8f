import { locale } from './content.ts';

/*
 * Words that fell back to another language. Whoever puts them on a page sees plain text; invisible
 * marks around them say which language it is, and become elements once the page is whole.
 */

const [BEGIN, NAMED, END] = ['\uE000', '\uE001', '\uE002'];
const MARKS = new RegExp(`${BEGIN}[^${NAMED}]*${NAMED}|${END}`, 'g');

/** Elements whose attributes may speak another language without their content doing so too. */
const HOLDERS = new Set(['title', 'meta', 'input', 'iframe']);

const TAG = `<(?:[^<>"']|"[^"]*"|'[^']*')*>`;
const RAW = `<(script|style|title)\\b[^>]*>[\\s\\S]*?</\\1>`;
const PIECES = new RegExp(`${RAW}|${TAG}|${MARKS.source}`, 'g');

/** @example unmark(mark('Not Found', 'en')) // 'Not Found' */
export function mark(text: string, lang: string): string {
  return `${BEGIN}${lang}${NAMED}${text}${END}`;
}

/** The text alone, for what has no elements: JSON, pictures. */
export function unmark(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * Gives every marked text of a page an element with its language and direction. Attributes and
 * the title can hold no element: theirs goes to the tag itself, where that says nothing wrong.
 *
 * @example markUp(`<b>${mark('Not Found', 'en')}</b>`)
 * // '<b><span lang="en" dir="ltr">Not Found</span></b>'
 */
export function markUp(html: string): string {
  return html.replace(PIECES, (piece) => {
    if (piece === END) return '</span>';
    const lang = new RegExp(`${BEGIN}([^${NAMED}]*)`).exec(piece)?.[1];
    if (lang === undefined) return piece;
    const language = ` lang="${lang}" dir="${locale(lang).direction}"`;
    if (piece.startsWith(BEGIN ?? '')) return `<span${language}>`;
    const plain = unmark(piece);
    const name = /^<([a-z]+)(?!.*?\slang=)/.exec(plain.replace(/>[\s\S]*/, '>'))?.[1] ?? '';
    return HOLDERS.has(name) ? plain.replace(`<${name}`, `<${name}${language}`) : plain;
  });
}
