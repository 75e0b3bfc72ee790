/** Words that a job title has at its heart. */
export const roleNouns =
  `accountant,administrator,advisor,adviser,advocate,agent,analyst,architect,artist,assistant,associate,attorney,auditor,buyer,carer,chef,clerk,coach,commissioner,consultant,controller,coordinator,counsel,cook,copywriter,designer,developer,director,driver,economist,editor,electrician,engineer,evangelist,executive,expert,facilitator,fellow,generalist,geologist,guard,head,hunter,illustrator,inspector,instructor,intern,investigator,lawyer,lead,leader,lecturer,librarian,linguist,machinist,manager,marketer,mathematician,mechanic,modeler,modeller,nurse,officer,operator,owner,paralegal,partner,pharmacist,physician,physicist,planner,plumber,practitioner,president,principal,producer,professor,programmer,psychologist,receptionist,recruiter,registrar,representative,researcher,scientist,secretary,specialist,statistician,strategist,supervisor,teacher,technician,technologist,therapist,trader,trainer,translator,tutor,underwriter,veterinarian,waiter,warden,welder,worker,writer`.split(
    ',',
  );

const nouns = new Set(roleNouns);
const word = /[\p{L}]+/gu;
const plural = /s$/;

/** Whether a line names a role: one of its words is the heart of a job title. An address names none. */
export function namesRole(text: string): boolean {
  if (text.includes('://')) return false;
  const words = text.toLowerCase().match(word) ?? [];
  return words.some((found) => nouns.has(found) || nouns.has(found.replace(plural, '')));
}
