import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { eager } from './eager.ts';

test.each<[what: string, script: string, written: string]>([
  ['a function', 'x(function(){})', 'x((function(){}))'],
  ['an arrow', 'x(a=>b=>a+b)', 'x((a=>(b=>a+b)))'],
  ['one that is called at once', '(()=>{})()', '((()=>{}))()'],
  ['a declaration', 'function a(){return 1}a()', 'var a=(function (){return 1});a()'],
  [
    '… that is used before',
    '"use strict";a();function a(){}',
    '"use strict";var a=(function (){});a();',
  ],
  [
    '… inside another, with what waits and what yields',
    'function a(){c();async function c(){}function*d(){}}',
    'var a=(function (){var c=(async function (){});var d=(function*(){});c();});',
  ],
  ['… in a block, which is left there', 'if(a){function b(){}}', 'if(a){function b(){}}'],
  [
    'methods, which are what they are',
    'x={a(){},get b(){return()=>1},c:()=>2};class D{e(){}static f=()=>3}',
    'x={a(){},get b(){return(()=>1)},c:(()=>2)};class D{e(){}static f=(()=>3)}',
  ],
  ['a default and what is taken apart', 'x=({a=()=>1},...b)=>b', 'x=(({a=(()=>1)},...b)=>b)'],
  ['nothing', '', ''],
])('%s', (_what, script, expected) => {
  expect(eager(script)).toBe(expected);
});

test('does the same, under the same names', () => {
  const script = `"use strict";
    const even = (n) => n === 0 || odd(n - 1);
    function odd(n) { return n !== 0 && even(n - 1); }
    function once() { once = () => 'again'; return 'first'; }
    [even(4), odd.name, even.name, once(), once()].join();`;
  const run = (text: string): unknown => runInNewContext(text);
  expect(run(eager(script))).toBe(run(script));
  expect(run(script)).toBe('true,odd,even,first,again');
});
