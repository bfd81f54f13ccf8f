import { filterRows } from './filter-rows.ts';

const form = document.querySelector<HTMLFormElement>('form.filter');
const table = document.querySelector('table');
if (form && table) filterRows(form, table);
