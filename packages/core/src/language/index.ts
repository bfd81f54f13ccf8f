export { literal } from './literal.ts';
export { withoutForm } from './plurals.ts';
export { editProse } from './prose.ts';
export { termOf, type Term } from './term.ts';
export { HABITS, type Habit } from './writing.ts';
