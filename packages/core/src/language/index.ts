export { withoutForm } from './plurals.ts';
export { termOf, type Term } from './term.ts';
export { editProse } from './prose.ts';
export { HABITS, type Habit } from './writing.ts';
