import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { organizationWord } from '../words/employer-patterns.ts';
import { firmEnding } from '../words/firm-endings.ts';
import { ordinary } from '../words/ordinary-words.ts';
import { namesRole } from '../words/role-nouns.ts';

// Starting Pay, Night Shift, Harbour Business Park, an Oven API
const term =
  /\b(?:Pay|Salary|Wages?|Rates?|Bonus|Hours|Schedules?|Shifts?|Overtime|Date|Deadline|Address|Contract|Building|Floor|A(?:PI|pi)s?|Street|Avenue|Plaza|(?:Business|Industrial|Office) Park)$/;
// Level 3 and Windows 10 sooner than Aster 21
const numbered = / \d{1,2}$/;

/** Whether a name is sooner one of a role or of a section, of what a job has, or of a level or version. */
export function isOther(name: string): boolean {
  if (term.test(name) || numbered.test(name)) return true;
  return (namesRole(name) && !firmEnding.test(name)) || (namesSection(name) && !organizationWord.test(name));
}

/** Benefits, or Global Risk Management: what a section may be called. */
function namesSection(said: string): boolean {
  const phrase = headingPhrase(said);
  return sectionKindOf(phrase) !== undefined || kindByWords(phrase) !== undefined;
}

const apart = /[^\p{L}\d]+/u;

// The Firm’s clients are those of a firm that has a name as well.
const kindOfOrganization =
  /^(?:Agency|Association|Authority|Bank|Board|Borough|Bureau|Center|Centre|Church|City|Clinic|Club|College|Commission|Company|Corporation|Council|County|Court|Department|District|Division|Enterprise|Firm|Foundation|Government|Group|Hospital|Institute|Institution|Ministry|Municipality|Museum|Network|Office|Organi[sz]ation|Parish|Practice|School|Society|State|Store|Studio|Town|Township|Trust|Village)s?$|^(?:Agenc|Authorit|Cit|Compan|Count|Facult|Laborator|Librar|Ministr|Municipalit|Societ|Universit)(?:y|ies)$/;

const praise =
  '(?:Award-Winning|Busy|Confidential|Established|Exclusive|Expanding|Family-Owned|Fast-Growing|Fast-Paced|Growing|High-End|High-Volume|Large|Leading|Local|Major|Nearby|Popular|Prestigious|Private|Reputable|Reputed|Respected|Small|Successful|Upscale|Well-Established|Well-Known|World-Class)';
const field =
  '(?:Accounting|Aviation|Biotech|Construction|Consulting|Dental|Engineering|Financial Services|Food|Health ?[Cc]are|Hospitality|Hotel|Insurance|Investment|Law|Legal|Logistics|Manufacturing|Marketing|Medical|Pharmaceutical|Professional|Property|Real Estate|Restaurant|Retail|Security|Service|Services|Software|Staffing|Technology|Transportation|Trucking|Veterinary)';
const kind =
  '(?:Agency|Bakery|Bank|Business|Cafe|Café|Center|Centre|Chain|Client|Clinic|Company|Contractor|Dealership|Distributor|Employer|Facility|Firm|Group|Hospital|Hotel|Law Firm|Manufacturer|Office|Organi[sz]ation|Practice|Provider|Restaurant|Retailer|Salon|School|Shop|Start-?[Uu]p|Store|Studio|Supplier|Supermarket|Team|University|Warehouse)';
// Busy Bakery, Healthcare Facility: praise and a kind of business. Aster Dental Group is called so.
const unnamed = new RegExp(
  `^(?:${praise} ){1,3}(?:${field} ){0,2}${kind}$|^(?:${field} ){1,2}(?!Group$)${kind}$`,
);

/** Words that the posting also writes small are words: Help, Security, Line Of Business; of one that is sure this says nothing. */
export function isOrdinary(said: string, small: ReadonlySet<string>): boolean {
  if (kindOfOrganization.test(said) || unnamed.test(said)) return true;
  return said.split(' ').every((word) => {
    return ordinary.test(word) || word.split(apart).every((part) => small.has(part.toLowerCase()));
  });
}
