import { fileOf } from '../file-of.ts';
import { signs } from './base64url.ts';

/** How the pages of Pagefind go by keys of so many bits, all of them different. */
export interface PageKeys {
  readonly seed: number;
  readonly bits: number;
}

/** The signs that a key has. */
export function keyWidth({ bits }: PageKeys): number {
  return Math.ceil(bits / 6);
}

/** The key of a page by what Pagefind calls it: its hash, in signs of base64url. */
export function pageKey(name: string, keys: PageKeys): string {
  let rest = fileOf(`${keys.seed}${name}`, 2 ** keys.bits);
  let key = '';
  for (let sign = keyWidth(keys); sign > 0; sign--) {
    key = signs.charAt(rest % 64) + key;
    rest = Math.floor(rest / 64);
  }
  return key;
}
