/** Sites that publish the postings of others, as they call themselves in the titles of their pages. */
const boards =
  /^(?:LinkedIn|Indeed|Glassdoor|Monster|ZipRecruiter|CareerBuilder|SimplyHired|Naukri|SEEK|StepStone|XING|Reed|Totaljobs|Jooble|Adzuna|Dice|Wellfound|AngelList|Welcome to the Jungle|Built ?In(?: \p{Lu}\p{L}+)?|Handshake|WayUp|Snagajob|Jobgether|Talent|FlexJobs|Remote OK|We Work Remotely|Hacker News|Greenhouse|Lever|Ashby|Workable|SmartRecruiters|Recruitee|Teamtailor|BambooHR|Jobvite|iCIMS|Jobstreet|JobsDB|Jora|Foundit|Bayt|Zippia|CV-Library|Otta|Himalayas|Remotive|Arbeitnow|Working Nomads|GulfTalent|Careers24|PNet|BrighterMonday|Jobberman|MyJobMag|Fuzu|Devex|ReliefWeb|HigherEdJobs|USAJOBS|GovernmentJobs|Shine|TimesJobs|Instahyre|Cutshort|Internshala|InfoJobs|No Fluff Jobs|Just Join IT|Djinni|Jobijoba|JobLeads|Jobrapido|Neuvoo|Trade Me Jobs|CareerJet|Caterer|IrishJobs)(?:\.(?:com|co\.\p{L}{2}|\p{L}{2}))?(?: (?:Jobs|Careers|UK|US|India|Canada))?$/iu;

/** Whether a name is that of a job board, or of what postings are written with: behind the last bar of a page's title it is no employer. */
export function isBoard(name: string): boolean {
  return boards.test(name.trim());
}

const lastPart = / [|–—-] ([^|–—-]+)$/;

/** A line without the name of the site that it is the title of a page of. */
export function withoutBoard(line: string): string {
  const [tail, name] = lastPart.exec(line) ?? [];
  return tail && name && isBoard(name) ? line.slice(0, -tail.length) : line;
}
