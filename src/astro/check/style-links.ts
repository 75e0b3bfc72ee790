const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)/g;

/** What a style sheet loads from elsewhere, as it is written there. */
export function styleLinks(css: string): string[] {
  return Array.from(
    css.matchAll(address),
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  ).filter((link) => !link.startsWith('data:'));
}
