export { createMock, mock, type FetchMockOptions, type Mock } from './mock.ts';
export type { MockOptions } from './mock-options.ts';
export { UnmockedError } from './unmocked-error.ts';
