import type { RoleEntry } from '../catalog/catalog.ts';
import type { FilePlan } from '../catalog/file-plan.ts';
import { markdownPath, recordPath } from '../catalog/role-files.ts';
import type { RoleList, RoleRecord } from './schemas.ts';

/** Makes an address of the site from a path in it: `roles/x/` → `https://example.org/roles/x/`. */
export type Address = (path: string) => string;

/** A role with its address, as a file of `api/roles/` publishes it. */
export function roleRecord({ id, ...role }: RoleEntry, address: Address): RoleRecord {
  return { id, ...role, url: address(`roles/${id}/`) };
}

/** All roles in short, as `api/roles.json` publishes them; what is not stated is left out. */
export function roleList(roles: readonly RoleEntry[], address: Address, plan: FilePlan): RoleList {
  return roles.map(({ id, title, hiringOrganization, jobLocation, datePosted, inferred, skills }) => ({
    id,
    url: address(`roles/${id}/`),
    title,
    ...(hiringOrganization !== undefined && { hiringOrganization }),
    ...(jobLocation !== undefined && { jobLocation }),
    ...(datePosted !== undefined && { datePosted }),
    inferred,
    skills: skills.map((skill) => ({
      id: skill.id,
      level: skill.level,
      ...(skill.years !== undefined && { years: skill.years }),
    })),
    record: address(recordPath(id, plan)),
    markdown: address(markdownPath(id, plan)),
  }));
}
