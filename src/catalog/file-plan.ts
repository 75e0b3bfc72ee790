import { fileCount } from './file-count.ts';
import { cardFileCount } from './skill-list.ts';

/** Which files the roles of a site get, so that it has no more files than its host takes. */
export interface FilePlan {
  /** How many bundles of roles `api/roles/` holds; 0 where each role has a file there. */
  readonly records: number;
  /** How many bundles of roles `roles/markdown/` holds; 0 where each role has its Markdown beside its page. */
  readonly twins: number;
  /** How many files the search index may divide the texts of the pages into. */
  readonly fragments: number;
  /** Whether the words of the search index lie in many small files: each word of a query loads one of every index. */
  readonly smallWordFiles: boolean;
  /** How many files the site has at most; more than the limit only where its pages alone are too many. */
  readonly files: number;
}

/** Pages of parts, scripts and data: what is there once or hardly grows; some 270 files were counted. */
const fixed = 300;
/** Roles whose words share a file of the search index, large or small; some 19 and 3 were counted. */
const rolesInWordFile = { large: 16, small: 2.5 };
/** A page and a record; a skill that a role names has a feed as well. */
const filesOfSkill = 2;

/**
 * Shares the files that a site may have among its roles: after the pages a text of the search index for every second
 * role, then small files of words, then a record for each role, then Markdown for each, then a text for each. What gets no files of its own lies in bundles.
 */
export function filePlan({
  roles,
  skills,
  feeds,
  limit,
}: {
  readonly roles: number;
  readonly skills: number;
  /** How many of the skills a role names. */
  readonly feeds: number;
  readonly limit: number;
}): FilePlan {
  const words = Math.ceil(roles / rolesInWordFile.large);
  const shared = fixed + words + cardFileCount(roles) + fileCount(roles);
  const base = shared + filesOfSkill * skills + feeds + roles;
  const bundles = bundlesWithin(limit - base - 1, roles);
  let left = limit - base - 2 * bundles;
  const few = Math.max(1, Math.min(left, Math.ceil(roles / 2)));
  left -= few;
  const take = (files: number): boolean => {
    if (files > left) return false;
    left -= files;
    return true;
  };
  const finer = Math.ceil(roles / rolesInWordFile.small) - words;
  const smallWordFiles = take(finer);
  const hasRecords = take(roles - bundles);
  const hasTwins = hasRecords && take(roles - bundles);
  // The index gives all its files as many texts: with fewer files than roles, half as many do.
  const fragments = take(roles - few) ? roles : few;
  const records = hasRecords ? 0 : bundles;
  const twins = hasTwins ? 0 : bundles;
  const files = base + (records || roles) + (twins || roles) + fragments + (smallWordFiles ? finer : 0);
  return { records, twins, fragments, smallWordFiles, files };
}

/** How many bundles there are of records, and of Markdown: as many as are handy, fewer where they do not fit. */
function bundlesWithin(left: number, roles: number): number {
  let bundles = fileCount(roles);
  while (bundles > 1 && 2 * bundles > left) bundles /= 2;
  return bundles;
}
