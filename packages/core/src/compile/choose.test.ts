import { expect, test } from 'vitest';
import { comparison, question } from '../../test/choices.ts';
import { edit, FACTS, sources, type Overrides } from '../../test/project.ts';
import { compile } from './compile.ts';
import { buildProject } from '../validate/project.ts';

const compiled = (overrides: Overrides) => compile(buildProject(sources(overrides), []));
const questions = {
  ...question('start', ['lost', ['404', 'nginx/499']], ['more', 'last']),
  ...question('last', ['closed', ['nginx/499']], ['gone', ['404']]),
};

test('questions stand in the order of a walk, each with the way to it', () => {
  const { choose } = compiled(questions);
  expect(choose.first).toBe('start');
  expect(Object.keys(choose.questions)).toEqual(['start', 'last']);
  expect(choose.questions['last']?.path).toEqual([{ question: 'start', answer: 'more' }]);
  expect(choose.questions['start']?.answers).toEqual([
    {
      id: 'lost',
      codes: ['404', 'nginx/499'],
      sources: [{ document: 'RFC 9110', url: 'https://www.rfc-editor.org/rfc/rfc9110.html' }],
    },
    { id: 'more', question: 'last' },
  ]);
});

test('an answer may end without a code of its own', () => {
  const passed = question('start', ['lost', ['404']], ['passed', ['404']]);
  const [[path, whole] = ['', null]] = Object.entries(passed);
  const text = whole ?? '';
  const at = text.lastIndexOf('codes: ["404"]');
  const { choose } = compiled({
    [path]: text.slice(0, at) + text.slice(at).replace('codes: ["404"]', 'instead: pass-on'),
  });
  expect(choose.questions['start']?.answers[1]).toMatchObject({
    id: 'passed',
    codes: [],
    instead: 'pass-on',
    sources: [{ document: 'RFC 9110' }],
  });
  expect(choose.ways['404']).toEqual([{ question: 'start', answer: 'lost' }]);
});

test('each code knows the answers that name it', () => {
  expect(compiled(questions).choose.ways).toEqual({
    '404': [
      { question: 'start', answer: 'lost' },
      { question: 'last', answer: 'gone' },
    ],
    'nginx/499': [
      { question: 'start', answer: 'lost' },
      { question: 'last', answer: 'closed' },
    ],
  });
});

test.each([
  ['registered', 'code: 404\n', 'code: 404\n', []],
  ['unused', 'state: registered', 'state: unused', [{ id: '404', why: 'unused' }]],
  ['obsoleted', 'state: registered', 'state: obsoleted', [{ id: '404', why: 'obsoleted' }]],
  ['deprecated', 'examples:', 'deprecated: true\nexamples:', [{ id: '404', why: 'deprecated' }]],
  ['interim', 'code: 404\n', 'code: 104\n', [{ id: '404', why: 'interim' }]],
] as const)('a code that is %s: what is left out', (_state, from, to, expected) => {
  expect(compiled({ ...questions, ...edit(FACTS, from, to) }).choose.leftOut).toEqual(expected);
});

test('a comparison of unknown codes is left out', () => {
  const { comparisons } = compiled({
    ...comparison('404-410'),
    ...comparison('404-411'),
    'content/iana/410.yaml': edit(FACTS, 'code: 404', 'code: 410')[FACTS] ?? '',
  });
  expect(Object.keys(comparisons)).toEqual(['404-410']);
  expect(comparisons['404-410']).toMatchObject({ codes: ['404', '410'] });
});
