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
