import type { FieldProperty } from '../../headings/field-property.ts';
import type { GivenText } from '../document.ts';
import { joined, trimmed } from '../seed-text.ts';
import { type Data, leavesOf } from './data.ts';
import { hasAmounts, type NamedText, payOf } from './record-pay.ts';

/** The fact that an object states of a property, and its other texts, which state none. */
export function factsOfObject(property: FieldProperty, item: Data): GivenText[] {
  const leaves = namedLeaves(item);
  if (property === 'baseSalary' && hasAmounts(leaves)) return payOf(leaves);
  const whole = wholes[property]
    ? leaves.find(({ phrase }) => wholes[property]?.includes(phrase))
    : undefined;
  const told = whole ? [whole] : partsOf(property, leaves);
  const used = new Set(told);
  const rest = leaves.filter((leaf) => !used.has(leaf)).map(({ text }): GivenText => ({ text }));
  if (told.length === 0) return rest;
  const between = property === 'jobLocation' ? ', ' : ' ';
  const inOrder = property === 'jobLocation' ? told.toSorted((a, b) => width(a) - width(b)) : told;
  return [
    {
      property,
      text: joined(
        inOrder.map(({ text }) => trimmed(text)),
        between,
      ),
    },
    ...rest,
  ];
}

/**
 * The leaves that say what is wanted: one name, that of the object and not of what it belongs to;
 * the street of a place where nothing else of it is said.
 */
function partsOf(property: FieldProperty, leaves: readonly Leaf[]): readonly Leaf[] {
  const keys = wanted[property];
  if (!keys) return leaves;
  const parts = leaves.filter(({ phrase }) => keys.includes(phrase));
  if (keys === names) return parts.sort((a, b) => a.depth - b.depth).slice(0, 1);
  const isStreet = ({ phrase }: NamedText) => property === 'jobLocation' && phrase === 'street address';
  return parts.length > 0 ? parts : leaves.filter(isStreet);
}

/** A place is named from the narrow to the wide, in whatever order its object has its parts. */
function width({ phrase }: { phrase: string }): number {
  if (/country/.test(phrase)) return 2;
  return /region|state/.test(phrase) ? 1 : 0;
}

/** Leaves that say alone what the others of their object say in parts. */
const wholes: Partial<Record<FieldProperty, readonly string[]>> = {
  jobLocation: [
    'location name',
    'full location',
    'formatted address',
    'formatted location',
    'location text',
    'display name',
    'descriptor',
    'libelle',
  ],
  baseSalary: ['libelle'],
};

const names = ['name', 'label', 'title', 'display name', 'descriptor', 'nom', 'libelle'];

const wanted: Partial<Record<FieldProperty, readonly string[]>> = {
  hiringOrganization: names,
  department: names,
  employmentType: names,
  identifier: ['value'],
  jobLocation: [
    'name',
    'address locality',
    'address region',
    'address country',
    'city',
    'city name',
    'state',
    'region',
    'country',
    'country name',
  ],
  baseSalary: ['currency', 'unit text', 'interval', 'value'],
};

/** A text of an object, and how many objects it is within. */
interface Leaf extends NamedText {
  readonly depth: number;
}

function namedLeaves(value: Data, depth = 0): Leaf[] {
  return value.members.flatMap((member) =>
    member.value.type === 'object'
      ? namedLeaves(member.value, depth + 1)
      : leavesOf(member.value).map((leaf) => ({ phrase: member.phrase, text: leaf.text(), depth })),
  );
}
