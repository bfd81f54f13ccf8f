import type { APIRoute, GetStaticPaths } from 'astro';
import { choices, previewPage, type Choice } from '../../../../developers/error-page-choice.ts';

export const getStaticPaths = (() =>
  choices.theme.flatMap((theme) =>
    choices.language.flatMap((language) =>
      choices.code.map((code) => ({
        params: { theme, locale: language, code },
        props: { theme, language, code },
      })),
    ),
  )) satisfies GetStaticPaths;

/** A page of @polystatus/error-pages, as it is sent; the preview frames it. */
export const GET: APIRoute<Choice> = ({ props }) =>
  new Response(previewPage(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
