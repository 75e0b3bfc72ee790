/** Words that a job title has at its heart. */
export const roleNouns =
  `accountant,administrator,advisor,adviser,advocate,agent,analyst,architect,artist,assistant,associate,attorney,auditor,buyer,carer,chef,clerk,coach,commissioner,consultant,controller,coordinator,counsel,cook,copywriter,designer,developer,director,driver,economist,editor,electrician,engineer,evangelist,executive,expert,facilitator,fellow,generalist,geologist,guard,head,hunter,illustrator,inspector,instructor,intern,investigator,lawyer,lead,leader,lecturer,librarian,linguist,machinist,manager,marketer,mathematician,mechanic,modeler,modeller,nurse,officer,operator,owner,paralegal,partner,pharmacist,physician,physicist,planner,plumber,practitioner,president,principal,producer,professor,programmer,psychologist,receptionist,recruiter,registrar,representative,researcher,scientist,secretary,specialist,statistician,strategist,supervisor,teacher,technician,technologist,therapist,trader,trainer,translator,tutor,underwriter,veterinarian,waiter,warden,welder,worker,writer`.split(
    ',',
  );

const nouns = new Set(roleNouns);
const word = /[\p{L}]+/gu;
const plural = /s$/;

/** Titles for all genders are marked so: (m/w/d), H/F, Abogado/a. */
const gendered =
  /\((?:[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi])+|gn|all genders|alle geschlechter)\)|(?:^|\s)(?:H\/F|F\/H|M\/V|V\/M|M\/F\/D)(?=$|[\s,)])|\p{Ll}{3}(?:\/(?:in|a|e|ne|euse|trice)|[:*_]in|\(a\))(?=$|\s)/iu;

/** How the heart of a job title ends in German, French, Spanish, Italian and Dutch. */
const elsewhere =
  /(?:entwickler|ingenieur|elektroniker|elektriker|techniker|mitarbeiter|sachbearbeiter|(?:team|projekt|abteilungs|filial|bau|schicht)leiter|berater|kaufmann|kauffrau|fachkraft|pfleger|lehrer|erzieher|verkäufer|fahrer|buchhalter|mechatroniker|mechaniker|schlosser|monteur|werkstudent|praktikant|architekt|redakteur)(?:in|innen)?$|^(?:comptable|ingénieure?|développeu(?:r|se)|infirmi(?:er|ère)|chargée?|technicien(?:ne)?|vendeu(?:r|se)|stagiaire|juriste|avocate?|enseignante?|abogad[oa]|ingenier[oa]|desarrollador[a]?|enfermer[oa]|técnic[oa]|gerente|profesor[a]?|electricista|analista|ontwikkelaar|verpleegkundige|medewerker|ingegnere|sviluppatore|infermiere|avvocato|contabile|impiegato)$/u;

/** Whether a line names a role: one of its words is the heart of a job title. An address names none. */
export function namesRole(text: string): boolean {
  if (text.includes('://')) return false;
  if (gendered.test(text)) return true;
  const words = text.toLowerCase().match(word) ?? [];
  return words.some(
    (found) =>
      nouns.has(found) || nouns.has(found.replace(plural, '')) || (found.length > 5 && elsewhere.test(found)),
  );
}
