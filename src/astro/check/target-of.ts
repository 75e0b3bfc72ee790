/** Where a site will live: `{ origin: 'https://example.org', base: '/roles/' }`. */
export interface Address {
  readonly origin: string;
  readonly base: string;
}

/** What a link leads to: a file of the site and an id in it, empty for none; or what is wrong with the link. */
export type Target = { readonly file: string; readonly id: string } | { readonly fault: string };

const scheme = /^([a-z][a-z\d+.-]*):/i;
const elsewhere = new Set(['http', 'https', 'mailto', 'tel']);
const entity = /&(amp|quot|lt|gt|#39|#x27|#38|#x26);/g;
const signs: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
  '#38': '&',
  '#x26': '&',
};

/** What the link of a page leads to, as written there; undefined where it leads away from the site. */
export function targetOf(written: string, page: string, { origin, base }: Address): Target | undefined {
  let link = written.includes('&')
    ? written.replace(entity, (_, name: string) => signs[name] ?? '')
    : written;
  if (link.startsWith(`${origin}${base}`)) link = link.slice(origin.length);
  const [, kind] = scheme.exec(link) ?? [];
  if (kind !== undefined || link.startsWith('//')) {
    if (elsewhere.has(kind?.toLowerCase() ?? 'https')) return;
    return { fault: `a link of the kind ${kind}:, which no page needs` };
  }

  const [address = '', fragment = ''] = split(link, '#');
  const [path = ''] = split(address, '?');
  const id = decoded(fragment);
  if (path === '') return { file: page, id };
  if (path.startsWith('/') && !path.startsWith(base))
    return { fault: `a link out of the site, which is under ${base}` };
  const inside = path.startsWith('/') ? path.slice(base.length) : joined(page, path);
  if (inside === undefined) return { fault: 'a link above the site' };
  const file = decoded(inside);
  return { file: file === '' || file.endsWith('/') ? `${file}index.html` : file, id };
}

function split(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** `roles/x/index.html` and `../../skills/` → `skills/`; undefined where it leads above the site. */
function joined(page: string, path: string): string | undefined {
  const names = page.split('/').slice(0, -1);
  let rest = path;
  while (rest.startsWith('../') || rest.startsWith('./')) {
    if (rest.startsWith('../') && names.pop() === undefined) return;
    rest = rest.slice(rest.indexOf('/') + 1);
  }
  return [...names, rest].join('/');
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Not an escape: then it is meant as it is written, as browsers take it.
    if (error instanceof URIError) return text;
    throw error;
  }
}
