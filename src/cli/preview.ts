import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { localAddress } from '../astro/site-address.ts';

const root = new URL('../../', import.meta.url);

if (existsSync(new URL('dist/index.html', root))) {
  const { host, port } = await preview({ root: fileURLToPath(root), logLevel: 'warn' });
  console.log(`Rolebook is at ${localAddress(port, host)}`);
} else {
  console.error('Expected a built site in dist/, found none: run npm run build');
  process.exitCode = 1;
}
