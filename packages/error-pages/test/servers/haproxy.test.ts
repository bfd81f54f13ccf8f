import { haproxy } from './haproxy.ts';
import { testServer } from './test-server.ts';

testServer(haproxy);
