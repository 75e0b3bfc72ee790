const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page of the site, under the base path: `href('skills/python/')`. */
export function href(path: string): string {
  return `${base}${path}`;
}
