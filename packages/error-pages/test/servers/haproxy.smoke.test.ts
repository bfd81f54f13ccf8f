import { haproxy } from './haproxy.ts';
import { testStaying } from './staying.ts';

testStaying(haproxy);
