/** The one descendant that a page has for its element. @throws Error naming what is not there. */
export function part<Type extends Element>(root: ParentNode, selector: string, type: new () => Type): Type {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Expected ${selector} in the page, found none`);
  return found;
}
