import type { Table } from '../browser/csv.ts';
import type { RoleCompleteness } from '../catalog/completeness.ts';
import type { SkillDemand } from '../catalog/demand.ts';
import type { DuplicatePair } from '../catalog/duplicate-pairs.ts';
import { percentAlike } from '../catalog/percent-alike.ts';
import type { SkillPair } from '../catalog/together.ts';
import type { UnmatchedPhrase } from '../catalog/unmatched-phrases.ts';

/** Demand by skill as a table, a row a skill. */
export function demandTable(demand: readonly SkillDemand[]): Table {
  return {
    header: ['skill', 'name', 'required', 'preferred', 'mentioned', 'roles'],
    rows: demand.map(({ skill, required, preferred, mentioned, roles }) => [
      skill.id,
      skill.preferredLabel,
      required,
      preferred,
      mentioned,
      roles,
    ]),
  };
}

/** Skills that go together as a table, a row a pair. */
export function pairTable(pairs: readonly SkillPair[]): Table {
  return {
    header: ['first', 'second', 'roles', 'rolesOfFirst', 'rolesOfSecond', 'lift'],
    rows: pairs.map(({ first, second, roles, lift }) => [
      first.id,
      second.id,
      roles,
      first.demands.length,
      second.demands.length,
      rounded(lift),
    ]),
  };
}

/** What each posting states as a table, a row a role. */
export function completenessTable(roles: readonly RoleCompleteness[]): Table {
  return {
    header: ['role', 'title', 'stated', 'inferred', 'missing', 'inferredFacts', 'missingFacts', 'source'],
    rows: roles.map(({ role, stated, inferred, missing }) => [
      role.id,
      role.title,
      stated.length,
      inferred.length,
      missing.length,
      inferred.join('; '),
      missing.join('; '),
      role.source.file,
    ]),
  };
}

/** Near duplicates as a table, a row a pair. */
export function duplicateTable(pairs: readonly DuplicatePair[]): Table {
  return {
    header: ['first', 'second', 'similarity'],
    rows: pairs.map(({ first, second, similarity }) => [first.id, second.id, percentAlike(similarity) / 100]),
  };
}

/** Phrases that no skill matches as a table, a row a phrase. */
export function phraseTable(phrases: readonly UnmatchedPhrase[]): Table {
  return {
    header: ['phrase', 'roles', 'exampleRole', 'exampleLine', 'example'],
    rows: phrases.map(({ phrase, roles, example: { passage } }) => [
      phrase,
      roles,
      passage.roleId,
      passage.line,
      passage.text,
    ]),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
