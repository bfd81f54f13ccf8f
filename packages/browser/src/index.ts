export { faintUnderlines } from './faint-underlines.ts';
export { findBrowser, type BrowserCommand } from './find-browser.ts';
export { layOutAll } from './lay-out-all.ts';
export { layoutFaults, narrow, type Condition } from './layout-faults.ts';
export { nameFaults } from './name-faults.ts';
export { tabStops, type TabStops } from './tab-stops.ts';
