import type { ComparedFact, ComparedRole, ComparedRow, ComparedSkill, SkillRow } from './compare-roles.ts';
import { compareRoles } from './compare-roles.ts';
import { element } from './element.ts';
import { sourceAnchor } from './source-anchor.ts';

/** What the table needs of the page. */
export interface TableContext {
  readonly base: string;
  remove(id: string): void;
}

/** Roles side by side as a table: facts, then skills by what the roles share. */
export function compareTable(roles: readonly ComparedRole[], context: TableContext): HTMLTableElement {
  const { facts, shared, differing, some, only } = compareRoles(roles);
  const { base } = context;
  const skillRows = (rows: readonly SkillRow[]) =>
    rows.map(({ id, name, cells }) =>
      row(
        element('a', { href: `${base}skills/${id}/` }, name),
        cells.map((skill, index) => skillCell(skill, roles[index], base)),
      ),
    );
  const factRows = facts.map(({ name, cells }: ComparedRow<ComparedFact>) =>
    row(
      name,
      cells.map((fact, index) => factCell(fact, roles[index], base)),
    ),
  );
  // A list of its own for each role: beside one another the longest would open gaps under the others.
  const onlyRows = only.map((skills, index) =>
    row(roles[index]?.title ?? '', [onlyCell(skills, roles[index], roles.length, base)]),
  );
  return element(
    'table',
    { class: roles.length > 2 ? 'many' : '' },
    element('caption', { class: 'visually-hidden' }, `${roles.length} roles side by side`),
    element(
      'thead',
      {},
      element('tr', {}, element('td', {}), ...roles.map((role) => heading(role, context))),
    ),
    ...group('Facts', factRows, roles.length),
    ...group(alike(roles.length), skillRows(shared), roles.length),
    ...group('Asked for at different levels', skillRows(differing), roles.length),
    ...group('Asked alike by some', skillRows(some), roles.length),
    ...(roles.length > 1 && only.some((skills) => skills.length > 0)
      ? group('Asked for by one only', onlyRows, roles.length)
      : []),
  );
}

/** What all of the roles ask for, in words. */
function alike(count: number): string {
  if (count === 1) return 'Asked for';
  return count === 2 ? 'Asked alike by both' : 'Asked alike by all';
}

function heading({ id, title, isTitleInferred }: ComparedRole, { base, remove }: TableContext): HTMLElement {
  const button = element(
    'button',
    { type: 'button' },
    'Remove',
    element('span', { class: 'visually-hidden' }, ` ${title}`),
  );
  button.onclick = () => remove(id);
  return element(
    'th',
    { scope: 'col' },
    element('a', { href: `${base}roles/${id}/`, dir: 'auto' }, title),
    ...(isTitleInferred ? [element('em', { class: 'absent' }, 'title inferred')] : []),
    button,
  );
}

/** A part of the table with its own heading; none where it has no rows. */
function group(name: string, rows: readonly HTMLElement[], columns: number): HTMLElement[] {
  if (rows.length === 0) return [];
  const head = element('th', { scope: 'rowgroup', colspan: String(columns + 1) }, element('span', {}, name));
  return [element('tbody', {}, element('tr', { class: 'group' }, head), ...rows)];
}

function row(name: string | Node, cells: readonly HTMLElement[]): HTMLElement {
  return element('tr', {}, element('th', { scope: 'row' }, name), ...cells);
}

function factCell(fact: ComparedFact | undefined, role: ComparedRole | undefined, base: string): HTMLElement {
  if (!fact?.value) return element('td', {}, element('span', { class: 'absent' }, 'not stated'));
  return element(
    'td',
    { class: 'num' },
    fact.value,
    ...(fact.inferred ? [element('em', { class: 'absent' }, ' inferred')] : []),
    ...reference(fact, fact.name, role, base),
  );
}

function skillCell(
  skill: ComparedSkill | undefined,
  role: ComparedRole | undefined,
  base: string,
): HTMLElement {
  if (!skill) return element('td', {}, element('span', { class: 'absent' }, 'not named'));
  const others = oneOfWith(skill, role).filter(({ id }) => id !== skill.id);
  const or = others.length > 0 ? `, or ${others.map(({ name }) => name).join(' or ')}` : '';
  return element(
    'td',
    {},
    element('span', { class: skill.level }, `${skill.level}${yearsOf(skill)}${or}`),
    ...reference(skill, skill.name, role, base),
  );
}

function onlyCell(
  skills: readonly ComparedSkill[],
  role: ComparedRole | undefined,
  columns: number,
  base: string,
): HTMLElement {
  const colspan = String(columns);
  if (skills.length === 0) return element('td', { colspan }, element('span', { class: 'absent' }, 'nothing'));
  const items = [...Map.groupBy(skills, ({ id, group }) => group ?? id).values()].map(([first]) => {
    // The others of a choice stand with it, also those that another role names: it is asked for outright by none.
    const oneOf = first ? oneOfWith(first, role) : [];
    return element(
      'li',
      { class: first?.level ?? '' },
      ...oneOf.flatMap((skill, index) => [
        index === 0 ? '' : ' or ',
        element('a', { href: `${base}skills/${skill.id}/` }, skill.name),
        yearsOf(skill),
      ]),
      element('span', { class: 'visually-hidden' }, ` (${first?.level})`),
      ...reference(first, first?.name ?? '', role, base),
    );
  });
  return element('td', { class: 'only', colspan }, element('ul', {}, ...items));
}

/** The skills of which one is enough for what a skill is asked for, itself among them. */
function oneOfWith(skill: ComparedSkill, role: ComparedRole | undefined): readonly ComparedSkill[] {
  if (!skill.group || !role) return [skill];
  return role.skills.filter(({ group }) => group === skill.group);
}

function yearsOf({ years }: ComparedSkill): string {
  if (years === undefined) return '';
  return ` · ${years} ${years === 1 ? 'year' : 'years'}`;
}

function reference(
  said: Pick<ComparedFact, 'line' | 'column'> | undefined,
  what: string,
  role: ComparedRole | undefined,
  base: string,
): (Node | string)[] {
  if (said?.line === undefined || !role) return [];
  const { line, column } = said;
  const hint = element('span', { class: 'visually-hidden' }, `${what} is said in line `);
  const href = `${base}roles/${role.id}/#${sourceAnchor({ line, column })}`;
  return ['\u00a0', element('a', { class: 'ref', href }, hint, String(line))];
}
