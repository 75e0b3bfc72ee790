const departments = [
  'accounting|administration|analytics|communications|customer success|customer support|data|delivery|design|devops',
  'engineering|finance|G&A|human resources|HR|IT|legal|logistics|manufacturing|marketing|operations|people|procurement',
  '(?:product|project|program(?:me)?) management|product (?:design|marketing)|software (?:engineering|development)',
  'data (?:science|engineering)|business development|customer (?:service|experience)|information technology',
  'quality assurance|people operations|public relations|software|hardware|machine learning|(?:artificial intelligence|AI)',
  'clinical(?: operations)?|nursing|corporate functions|editorial|facilities|growth|maintenance|medical affairs|merchandising',
  'public affairs|regulatory affairs|retail|risk|technology|talent(?: acquisition)?|treasury|trust (?:&|and) safety|warehouse',
  'product|QA|R&D|research|research and development|sales|security|services|strategy|supply chain|support',
].join('|');
const joint = '(?: ?[&,/] ?| and )';
const name = new RegExp(`^(?:${departments})(?:${joint}(?:${departments})){0,3}$`, 'i');

const word = new RegExp(`(?<!\\p{L})(?:${departments})(?!\\p{L})`, 'iu');

/** Whether a line speaks of what a department does: “Bridge Design”, “Engineering – Platform”. */
export function isOfDepartment(line: string): boolean {
  return word.test(line);
}

/** Whether a line is what departments are called, one or more: “People & Operations”. */
export function namesDepartment(line: string): boolean {
  return name.test(line);
}
