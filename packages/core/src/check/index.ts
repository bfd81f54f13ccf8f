export { read, type ReadResult } from '../read/read.ts';
export { formatNames, loadFormat } from '../report/load.ts';
export { cachedCheck, wholeCheck, type CachedCheck } from './cached-check.ts';
export { citation, registryDifferences, type RegistryDifference } from './registry-differences.ts';
