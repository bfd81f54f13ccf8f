import { nginx } from './nginx.ts';
import { testServer } from './test-server.ts';

testServer(nginx);
