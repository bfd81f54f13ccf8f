import { showWhatIsMissing } from './missing/show.ts';
import { startCopying } from './copy/start.ts';
import { registerWorker } from './offline/register.ts';
import { goToOwnLanguage } from './reader/go-to-own-language.ts';
import { startLanguageSwitch } from './reader/switch-language.ts';
import { prepareForPrinting } from './printing/prepare.ts';
import { startLate } from './start-late.ts';
import { startSearch } from './search/start.ts';

/*
 * What every page runs: the reader’s language, a search that waits to be asked, copying, what only
 * some pages have, printing, reading offline.
 */
goToOwnLanguage();
showWhatIsMissing();
startLanguageSwitch();
startSearch();
startCopying();
startLate();
prepareForPrinting();
registerWorker();
