import { registerWorker } from './offline/register.ts';
import { startSearch } from './search/start.ts';

/* What every page runs: a search that waits to be asked, and a copy for reading offline. */
startSearch();
registerWorker();
