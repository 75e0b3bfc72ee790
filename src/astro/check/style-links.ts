const address = /url\(\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'()]{1,2000}))\s{0,9}\)/g;

/** What a style sheet loads from elsewhere, as it is written there. */
export function styleLinks(css: string): string[] {
  return Array.from(
    css.matchAll(address),
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  ).filter((link) => !link.startsWith('data:'));
}
