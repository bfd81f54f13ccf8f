export { isLoopbackHost } from './loopback.ts';
export { serve, type Server } from './serve.ts';
export type { ServeOptions } from './serve-options.ts';
export type { MockOptions } from '../mock/mock-options.ts';
