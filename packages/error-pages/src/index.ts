import { formats as formatTable, type FormatName } from '#generated/formats.ts';
import { type ServerName, servers as serverTable } from '#generated/servers.ts';
import { themes as themeTable, type Theme } from '#generated/themes.ts';

export type { PageName, PageNumber } from '#generated/facts.ts';
export type { FormatName } from '#generated/formats.ts';
export type { ServerName } from '#generated/servers.ts';
export type { Theme } from '#generated/themes.ts';
export type { Codes } from './codes.ts';
export { configuration, type ServerOptions, steps } from './configuration.ts';
export { localeTags as locales, type LocaleContent } from './content.ts';
export { errorPage, errorPageIn, type ErrorPage, type Words } from './error-page.ts';
export { errorPages, type PagesOptions, type TextFile } from './error-pages.ts';
export type { PageOptions, SiteOptions } from './options.ts';
export { pageName, pageNames } from './page-name.ts';
export type { Step } from './server.ts';
export type { OwnText, Texts } from './texts.ts';

/* Marked as pure, so that an app that wants one page is not given all that these name. */

/** Designs of the HTML pages. */
export const themes: readonly Theme[] = /* @__PURE__ */ Object.keys(themeTable) as Theme[];

/** Ways to write a page down. */
export const formats: readonly FormatName[] = /* @__PURE__ */ Object.keys(
  formatTable,
) as FormatName[];

/** Servers there is a configuration for. */
export const servers: readonly ServerName[] = /* @__PURE__ */ Object.keys(
  serverTable,
) as ServerName[];

/** What each of them is called by those who make it. */
export const serverNames: Readonly<Record<ServerName, string>> = /* @__PURE__ */ namesOf();

function namesOf(): Record<ServerName, string> {
  const names = servers.map((server) => [server, serverTable[server].name]);
  return Object.fromEntries(names) as Record<ServerName, string>;
}
