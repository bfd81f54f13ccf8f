export { createMock, mock, type Mock, type MockOptions } from './mock.ts';
