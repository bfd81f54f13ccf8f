import { pageName } from '../page-name.ts';
import type { Server } from '../server.ts';
import { staticFiles } from '../static/files.ts';

/** Hosts of static files, and whoever wants the files alone. */
export const server: Server = {
  name: 'Netlify, Cloudflare Pages, CloudFront, S3',
  folder: '/srv/polystatus',
  pages: '',
  formats: ['html'],
  // Hosts compress by themselves.
  encodings: [],
  pageOf: (code) => (pageName(code) === String(code) ? String(code) : undefined),
  configuration: staticFiles,
  steps: (folder) => [
    { where: 'site', line: `rsync -a ${folder}/ public/` },
    { where: 'S3', line: '"ErrorDocument": { "Key": "404.html" }' },
    { where: 'CloudFront', line: `"CustomErrorResponses" ← ${folder}/cloudfront.json` },
  ],
};
