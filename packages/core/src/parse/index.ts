export { AMBIGUOUS } from './ambiguous.ts';
export { messagesOf } from './message.ts';
export { keyText } from './node-places.ts';
export { parse, type Parsed } from './parse.ts';
export { parseRegistry, type RegistryEntry } from './registry.ts';
export { registryFaults } from './registry-faults.ts';
