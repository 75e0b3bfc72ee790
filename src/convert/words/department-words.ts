const departments = [
  'accounting|administration|analytics|communications|customer success|customer support|data|delivery|design|devops',
  'engineering|finance|G&A|human resources|HR|IT|legal|logistics|manufacturing|marketing|operations|people|procurement',
  '(?:product|project|program(?:me)?) management|product (?:design|marketing)|software (?:engineering|development)',
  'data (?:science|engineering)|business development|customer (?:service|experience)|information technology',
  'quality assurance|people operations|public relations',
  'product|QA|R&D|research|research and development|sales|security|services|strategy|supply chain|support',
].join('|');
const joint = '(?: ?[&,/] ?| and )';
const name = new RegExp(`^(?:${departments})(?:${joint}(?:${departments})){0,3}$`, 'i');

/** Whether a line is what departments are called, one or more: “People & Operations”. */
export function namesDepartment(line: string): boolean {
  return name.test(line);
}
