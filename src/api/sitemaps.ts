const most = 50_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap of addresses that are escaped as in HTML: an index, and files of at most 50,000 addresses, by their names.
 *
 * https://www.sitemaps.org/protocol.html
 */
export function sitemapsOf(addresses: readonly string[], base: string): Map<string, string> {
  const sorted = addresses.toSorted();
  const files = new Map<string, string>();
  for (let from = 0; from < Math.max(1, sorted.length); from += most) {
    const urls = sorted.slice(from, from + most).map((address) => `<url><loc>${address}</loc></url>\n`);
    files.set(`sitemap-${files.size}.xml`, `${head}<urlset ${space}>\n${urls.join('')}</urlset>\n`);
  }
  const listed = [...files.keys()].map((name) => `<sitemap><loc>${base}${name}</loc></sitemap>\n`);
  return files.set(
    'sitemap-index.xml',
    `${head}<sitemapindex ${space}>\n${listed.join('')}</sitemapindex>\n`,
  );
}
