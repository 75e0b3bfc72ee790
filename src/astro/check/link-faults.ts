import type { SiteFacts } from './site-facts.ts';
import { type Address, targetOf } from './target-of.ts';

/** A browser goes to the head of a page for it, whether it has such an element or not. */
const head = 'top';
/** What a page is asked to show, such as the roles to compare; no element has such an id. */
const asked = /[,=]/;

/** The links of a site that lead nowhere: to no file of it, or to no element of the page. */
export function linkFaults(
  files: ReadonlySet<string>,
  pages: readonly string[],
  { factsOf, hasElement }: SiteFacts,
  address: Address,
): string[] {
  const faultOf = (link: string, page: string): string | undefined => {
    const target = targetOf(link, page, address);
    if (!target) return;
    if ('fault' in target) return target.fault;
    if (!files.has(target.file)) return `no file ${target.file}`;
    if (target.id === '' || target.id === head || !target.file.endsWith('.html')) return;
    if (asked.test(target.id)) return;
    if (!hasElement(target.file, target.id)) return `no element ${target.id} in ${target.file}`;
  };

  return pages.flatMap((page) =>
    factsOf(page).links.flatMap((link) => {
      const fault = faultOf(link, page);
      return fault
        ? `${page}:1:1 Expected ${link} to lead somewhere, found ${fault}: mend the link or what it leads to (link)`
        : [];
    }),
  );
}
