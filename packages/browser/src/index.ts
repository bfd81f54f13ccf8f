export { findBrowser, type BrowserCommand } from './find-browser.ts';
export { WIDE } from './fonts.ts';
