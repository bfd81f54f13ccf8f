import { apache } from './apache.ts';
import { testServer } from './test-server.ts';

testServer(apache);
