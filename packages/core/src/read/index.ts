export { identify, isCodeId, type Identity } from './identity.ts';
export { MAX_BYTES, read, type ReadResult, type Source } from './read.ts';
