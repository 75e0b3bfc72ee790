import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a site as a browser does, again and again until `stop` is there: the way in, the page it links to, and
 * what that page loads. Prints what it saw: readings, editions met, faults.
 */
const [, , site = '', stop = ''] = process.argv;
const seen = { readings: 0, editions: new Set<string>(), faults: [] as string[] };

while (!existsSync(stop)) {
  const index = read('index.html');
  const role = read(linkIn(index));
  const asset = linkIn(role);
  // A page that was replaced since then is read again, as by a browser; one that still asks for it is broken.
  if (asset && !existsSync(join(site, asset)) && linkIn(read(linkIn(read('index.html')))) === asset) {
    if (!existsSync(join(site, asset))) seen.faults.push(`${asset} is gone`);
  }
  seen.readings += 1;
  seen.editions.add(index.slice(0, 20));
}
console.log(JSON.stringify({ ...seen, editions: [...seen.editions] }));

function read(path: string): string {
  try {
    const text = readFileSync(join(site, path), 'utf8');
    if (!text.endsWith('</html>')) seen.faults.push(`${path} is not whole`);
    return text;
  } catch (error) {
    seen.faults.push(String(error));
    return '';
  }
}

function linkIn(html: string): string {
  return /href="([^"]+)"/.exec(html)?.[1] ?? '';
}
