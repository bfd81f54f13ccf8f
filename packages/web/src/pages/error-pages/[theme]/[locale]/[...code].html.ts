import type { APIRoute, GetStaticPaths } from 'astro';
import {
  choices,
  ownersCodes,
  plainest,
  previewPage,
  type Choice,
} from '../../../../developers/error-page-choice.ts';

const shown: readonly Choice[] = choices.language.flatMap((language) => [
  ...choices.theme.flatMap((theme) => choices.code.map((code) => ({ theme, language, code }))),
  ...ownersCodes.map((code) => plainest(language, code)),
]);

export const getStaticPaths = (() =>
  shown.map(({ theme, language, code }) => ({
    params: { theme, locale: language, code },
    props: { theme, language, code },
  }))) satisfies GetStaticPaths;

/** A page of @polystatus/error-pages, as it is sent; the preview frames it. */
export const GET: APIRoute<Choice> = ({ props }) =>
  new Response(previewPage(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
