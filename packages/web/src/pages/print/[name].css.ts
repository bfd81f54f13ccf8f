import type { APIRoute, GetStaticPaths } from 'astro';
import { printSheets, type PrintSheet } from '../../print-sheet.ts';

export const getStaticPaths = (() =>
  printSheets.map((sheet) => ({
    params: { name: sheet.name },
    props: { sheet },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: PrintSheet }> = ({ props }) =>
  new Response(props.sheet.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
