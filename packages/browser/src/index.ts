export { findBrowser, type BrowserCommand } from './find-browser.ts';
export { layoutFaults, narrow, type Condition } from './layout-faults.ts';
export { tabStops, type TabStops } from './tab-stops.ts';
