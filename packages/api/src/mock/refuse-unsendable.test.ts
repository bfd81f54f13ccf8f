import { expect, test } from 'vitest';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { refuseUnsendable } from './refuse-unsendable.ts';

function refused(status: number, own?: Partial<Plan>): string | undefined {
  const plan = own && { delay: 0, bodyDelay: 0, pieces: 1, over: 0, ...own };
  try {
    refuseUnsendable({ status, headers: {}, ...(plan && { plan }) });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.status} ${error.message} ${error.parameter} ${JSON.stringify(error.values)}`;
  }
}
const interim = (status: number) => ({ status, phrase: '', headers: {}, sent: true });

test.each<[status: number, plan: Partial<Plan> | undefined, said: string | undefined]>([
  [200, undefined, undefined],
  [200, { interim: interim(200) }, undefined],
  [599, { delay: 5 }, undefined],
  [199, undefined, '501 runtimeCode code {"code":199}'],
  [600, undefined, '501 runtimeCode code {"code":600}'],
  [200, { interim: interim(103) }, '501 runtimeCode code {"code":103}'],
  [200, { abort: 'inside' }, '501 runtime abort {"parameter":"abort"}'],
])('%i with %j is refused: %s', (status, plan, said) => {
  expect(refused(status, plan)).toBe(said);
});
