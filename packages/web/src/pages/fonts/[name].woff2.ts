import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles, type FontFile } from '../../fonts/heading-font.ts';

export const getStaticPaths = (() =>
  fontFiles.map((file) => ({
    params: { name: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FontFile }> = ({ props }) =>
  new Response(props.file.content, { headers: { 'Content-Type': 'font/woff2' } });
