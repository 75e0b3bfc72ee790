import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';

const root = new URL('../../', import.meta.url);

if (existsSync(new URL('dist/index.html', root))) {
  const { host, port } = await preview({ root: fileURLToPath(root), logLevel: 'warn' });
  console.log(`Rolebook is at http://${host ?? 'localhost'}:${port}${process.env.BASE_PATH ?? '/'}`);
} else {
  console.error('Expected a built site in dist/, found none: run npm run build');
  process.exitCode = 1;
}
