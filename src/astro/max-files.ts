/** What hosts of static files take: Cloudflare Pages allows 20,000 files a site. */
const common = 20_000;

/** How many files the site may have, as `ROLEBOOK_MAX_FILES` says. @throws Error where it is no number of files. */
export function maxFiles(): number {
  const said = process.env.ROLEBOOK_MAX_FILES;
  if (said === undefined || said === '') return common;
  const files = Number(said);
  if (Number.isSafeInteger(files) && files > 0) return files;
  throw new Error(
    `Expected a number of files in ROLEBOOK_MAX_FILES, found “${said}”: write it in digits, as in ${common} (max-files)`,
  );
}
