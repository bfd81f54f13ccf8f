import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files } from '@polystatus/error-pages/files';

/* Writes the error pages and starts nginx before an application that is down. */
const port = process.env['PORT'] ?? '8404';
const folder = fileURLToPath(new URL('dist', import.meta.url));

for (const { path, content } of files('nginx', { folder, theme: 'editorial', retryAfter: 120 })) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; master_process off; pid nginx.pid;
error_log stderr crit;
events {}
http {
    access_log off;
    include http.conf;
    server {
        listen 127.0.0.1:${port};
        include server.conf;
        location / { proxy_pass http://127.0.0.1:9; }
    }
}
`,
);

const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
  stdio: 'inherit',
});
nginx.on('error', () => console.error('nginx is not installed, or not on the PATH.'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill(signal));
console.log(`curl -i -H 'Accept-Language: tr' http://127.0.0.1:${port}/`);
