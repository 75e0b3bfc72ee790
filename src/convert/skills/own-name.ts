import { ofCandidate } from '../headings/kind-groups.ts';
import type { Section } from '../posting/nodes.ts';
import type { Span } from '../text/span.ts';

// What is said of an organization, and not of a thing one can use: Contoso values, Contoso’s, Contoso is, helps Contoso to become.
const subject =
  /^(?:['’]s?\b|,? (?:is|are|was|has|will|does|values|believes|offers|provides|welcomes|embraces|employees?|team|office|and its)\b| to (?:become|grow|remain|thrive)\b)/;

// Said of people alone, so that whoever is called so is an organization, though nothing else says who hires.
const asPeople =
  /^ (?:values|believes|welcomes|embraces|celebrates|is proud to be|is (?:an? )?(?:equal|committed to|dedicated to))\b/;

// At Contoso, we …; join Contoso; thank you for considering Contoso; people throughout Contoso
const place = /\b(?:at|join(?:ing)?|considering|why|throughout|across|within|facing) $/i;
// The objectives of Contoso
const possession =
  /\b(?:objectives|goals|mission|vision|values|culture|growth|success|future|interests|employees|members|leaders|leadership|divisions|departments) of $/i;
const speaker = /^,? (?:we|you|our)\b|^[.!?]?\s*$/;

/** Whether the name of a skill is said of the employer that is called so: a product is asked for in a list of what is asked. */
export function isOwnName(
  sentence: string,
  { from, to }: Span,
  kind: Section['kind'] | undefined,
  organization: string | undefined,
): boolean {
  if (asPeople.test(sentence.slice(to))) return true;
  if (organization === undefined) return false;
  const name = sentence.slice(from, to).toLowerCase();
  // What an employer makes is called after it: Contoso Ovens, where Contoso tells of itself.
  if (kind === 'about' && name.startsWith(`${organization.toLowerCase()} `)) return true;
  if (!isCalled(organization, name)) return false;
  const before = sentence.slice(0, from);
  const said = place.test(before) && speaker.test(sentence.slice(to));
  return !ofCandidate.has(kind) || said || possession.test(before) || subject.test(sentence.slice(to));
}

/** Contoso, Contoso Inc.; `said` is in lower case. */
function isCalled(organization: string, said: string): boolean {
  const own = organization.toLowerCase();
  return own === said || own.startsWith(`${said} `) || own.startsWith(`${said},`);
}
