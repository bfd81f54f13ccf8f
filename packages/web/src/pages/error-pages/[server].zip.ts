import { servers } from '@polystatus/error-pages';
import type { ServerName } from '@polystatus/error-pages/files';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../developers/archive.ts';

export const getStaticPaths = (() =>
  servers.map((server) => ({ params: { server }, props: { server } }))) satisfies GetStaticPaths;

/** Error pages and configuration of one server, to download. */
export const GET: APIRoute<{ server: ServerName }> = async ({ props: { server } }) =>
  new Response(await archive(server), { headers: { 'Content-Type': 'application/zip' } });
