import { caddy } from './caddy.ts';
import { testServer } from './test-server.ts';

testServer(caddy);
