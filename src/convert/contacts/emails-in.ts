import { matchesIn } from '../text/matches-in.ts';
import type { Contact } from './contact.ts';

const local = `(?:[\\p{L}\\p{N}._%+'’-]{1,64}|"[^"\\n@]{1,64}")`;
const name = '[\\p{L}\\p{N}-]{1,63}';
const bracketed = (words: string) => `[^\\S\\n]?[\\[({<][^\\S\\n]?(?:${words})[^\\S\\n]?[\\])}>][^\\S\\n]?`;
const dot = `(?:[.。]|${bracketed('dot|punkt|punto|point|\\.')})`;
const at = `(?:@|${bracketed('at|ät|arroba|@')})`;

/** `jane@example.com`, `jane [at] example [dot] com`, `jane@[192.0.2.1]`, `"jane doe"@example.com`. */
const address = new RegExp(
  `${local}${at}(?:(?:${name}${dot}){1,8}\\p{L}[\\p{L}\\p{N}-]{1,23}|\\[[\\p{N}a-f.:]{3,45}\\])`,
  'giu',
);

const spacedAt = '[^\\S\\n]{1,3}(?:@|at)[^\\S\\n]{1,3}';
const spacedDot = '(?:\\.|[^\\S\\n]{1,3}(?:dot|\\.)[^\\S\\n]{1,3})';

/** `jane @ example.com`, `jane at example dot com`: only after words that announce an address, as “Engineer @ Example.com” is none. */
const spelled = new RegExp(
  `${local}${spacedAt}(?:${name}${spacedDot}){1,5}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'giu',
);
const announced =
  /(?:e-?mails?|mails?|mailto|courriel|correo|write|contact|reach|cv|resumes?|applications?)(?:[^\S\n]{1,3}(?:us|me|to|at|address|your|is|an|the)){0,4}[^\S\n]{0,3}[:–-]?[^\S\n]{0,3}$/iu;

/** Nobody writes this but to hide an address. */
const shouted = / AT .{1,200} DOT /;

/** The e-mail addresses of a text, also those written out to hide them from machines. */
export function emailsIn(text: string): Contact[] {
  const plain = matchesIn(text, address).map(contactAt);
  const hidden = matchesIn(text, spelled)
    .filter(
      ({ 0: said, index }) =>
        shouted.test(said) || announced.test(text.slice(Math.max(0, index - 60), index)),
    )
    .map(contactAt);
  return [...plain, ...hidden];
}

function contactAt({ 0: said, index }: RegExpExecArray): Contact {
  // An apostrophe or full stop before the address is the sentence's.
  const from = index + (said.length - said.replace(/^[.'’-]+/, '').length);
  return { kind: 'e-mail address', from, to: index + said.length };
}
