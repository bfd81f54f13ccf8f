import { expect, it } from 'vitest';
import { classMeant } from './class-meant.ts';
import { classNames } from './class-names.ts';

it('has the names of each class by its figure, each once', () => {
  const names = classNames((group) => [group, `${group} (TRN)`, group]);
  expect(names[3]).toEqual(['redirection', 'redirectiontrn']);
  expect(classMeant('client error', names)).toBe('4');
});
