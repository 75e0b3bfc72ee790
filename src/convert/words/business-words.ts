import { saysWhere } from './places.ts';

// What a business is called by. Words that places end in as well (Falls Church, Grosse Pointe Farms) are not among them.
const business =
  /\p{Lu}.{0,60} (?:Academy|Agency|Airlines|Associates|Bakery|Bakeries|Bank|Boutique|Brewery|Brewing|Cafe|Café|Care|Cinema|Clinic|Company|Dairy|Dental|Electric|Foods|Foundation|Gallery|Garage|Group|Hospital|Hotel|Hotels|Industries|Inn|Institute|Kitchen|Laboratories|Laboratory|Labs|Logistics|Motors|Museum|Partners|Pharmacy|Pizzeria|Plumbing|Press|Resort|Restaurant|Roofing|Salon|Services|Solutions|Studio|Studios|Supermarket|Systems|Technologies|Theatre|University|Winery|Works|Inc|LLC|LLP|Ltd|Limited|GmbH|Corp|Corporation|plc|PLC|AG|BV)\.?$/u;

/**
 * The business that a line names before the place where it is; nothing where the line names a place alone.
 *
 * ```text
 * Contoso Bakery, Ghent, Belgium → Contoso Bakery
 * Long Beach, California → nothing
 * ```
 */
export function businessAtPlace(line: string): string | undefined {
  const comma = line.indexOf(', ');
  const name = line.slice(0, comma);
  return comma > 0 && business.test(name) && !saysWhere(name) && saysWhere(line.slice(comma + 2))
    ? name
    : undefined;
}

// What a part of an employer is called by as well: Software and Services.
const ofPart =
  / (?:Care|Electric|Foods|Group|Kitchen|Laborator(?:y|ies)|Labs|Logistics|Partners|Press|Services|Solutions|Studios?|Systems|Technologies|Works)$/;

/** Whether a name ends in what a business is called by, and no part of one: Contoso Bakery. */
export function namesBusiness(name: string): boolean {
  return business.test(name) && !ofPart.test(name);
}
