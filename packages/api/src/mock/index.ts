export { createMock, mock, type Mock } from './mock.ts';
export type { MockOptions } from './mock-options.ts';
