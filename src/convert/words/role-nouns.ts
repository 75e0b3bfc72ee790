/** Words that a job title has at its heart. */
export const roleNouns =
  `accountant,actuary,adjuster,administrator,adviser,advisor,advocate,agent,aide,ambassador,analyst,animator,annotator,appraiser,apprentice,arbitrator,architect,archivist,artist,assessor,assistant,associate,attorney,auditor,baker,banker,barista,bartender,bookkeeper,broker,butcher,buyer,captain,caregiver,carer,carpenter,cashier,chef,chemist,chiropractor,cleaner,clerk,coach,commissioner,composer,concierge,conservator,consultant,controller,cook,coordinator,copywriter,counsel,counsellor,counselor,courier,curator,custodian,dean,defender,dentist,designer,developer,dietitian,diplomat,director,dispatcher,doctor,drafter,draughtsman,driver,economist,editor,electrician,engineer,estimator,evangelist,executive,expert,facilitator,farmer,fellow,firefighter,fitter,foreman,gardener,generalist,geologist,guard,hairdresser,handler,head,historian,housekeeper,hunter,hygienist,illustrator,inspector,instructor,intern,interpreter,investigator,janitor,journalist,judge,laborer,labourer,lawyer,lead,leader,lecturer,librarian,lifeguard,lineman,lineworker,linguist,machinist,magistrate,manager,marketer,mason,mathematician,mechanic,mediator,merchandiser,metallurgist,midwife,miner,modeler,modeller,moderator,mover,nanny,negotiator,notary,nurse,nutritionist,officer,operator,optometrist,owner,packer,painter,paralegal,paramedic,partner,pathologist,pharmacist,phlebotomist,photographer,physician,physicist,picker,pilot,pipefitter,planner,plumber,porter,postdoc,practitioner,president,principal,producer,professor,programmer,prosecutor,prototyper,psychologist,ranger,receptionist,recruiter,registrar,reporter,representative,researcher,reviewer,rigger,roofer,sailor,scheduler,scientist,secretary,sonographer,specialist,statistician,steward,stocker,strategist,stylist,superintendent,supervisor,surgeon,surveyor,sysadmin,tailor,teacher,technician,technologist,tester,therapist,toolmaker,trader,trainee,trainer,transcriber,translator,tutor,typist,underwriter,veterinarian,videographer,waiter,warden,webmaster,welder,worker,writer`.split(
    ',',
  );

const nouns = new Set(roleNouns);
/** How the names of those who are learned in something or do it end: biologist, cartographer, bioinformatician, geneticist, salesperson. */
const learned = /(?:ologist|ographer|ician|icist|\p{L}{4}person)s?$/u;
const word = /[\p{L}]+/gu;
const plural = /s$/;

/** Titles for all genders are marked so: (m/w/d), H/F, Abogado/a. */
const gendered =
  /\((?:[mwfdxhi](?:\s?[/|*]\s?[mwfdxhi])+|gn|all genders|alle geschlechter)\)|(?:^|\s)(?:H\/F|F\/H|M\/V|V\/M|M\/F\/D)(?=$|[\s,)])|\p{Ll}{3}(?:\/(?:in|a|e|ne|euse|trice)|[:*_]in|\(a\))(?=$|\s)/iu;

/** How the heart of a job title ends in German, French, Spanish, Italian and Dutch. */
const elsewhere =
  /(?:entwickler|ingenieur|elektroniker|elektriker|techniker|mitarbeiter|sachbearbeiter|(?:team|projekt|abteilungs|filial|bau|schicht)leiter|berater|kaufmann|kauffrau|fachkraft|pfleger|lehrer|erzieher|verkäufer|fahrer|buchhalter|mechatroniker|mechaniker|schlosser|monteur|werkstudent|praktikant|architekt|redakteur)(?:in|innen)?$|^(?:comptable|ingénieure?|développeu(?:r|se)|infirmi(?:er|ère)|chargée?|technicien(?:ne)?|vendeu(?:r|se)|stagiaire|juriste|avocate?|enseignante?|abogad[oa]|ingenier[oa]|desarrollador[a]?|enfermer[oa]|técnic[oa]|gerente|profesor[a]?|electricista|analista|ontwikkelaar|verpleegkundige|medewerker|ingegnere|sviluppatore|infermiere|avvocato|contabile|impiegato)$/u;

// About Contoso Coach, Why Harbour Pilot: whoever is called so, it is no role.
const ofEmployer = /^(?:about|why|join|welcome to|life at|work(?:ing)? at|who (?:we|is)) /i;

/** Whether a line names a role: one of its words is the heart of a job title. An address names none, nor does what opens a section about an employer. */
export function namesRole(text: string): boolean {
  if (text.includes('://') || ofEmployer.test(text)) return false;
  if (gendered.test(text)) return true;
  const words = text.toLowerCase().match(word) ?? [];
  return words.some(
    (found) =>
      nouns.has(found) ||
      nouns.has(found.replace(plural, '')) ||
      (found.length > 5 && (learned.test(found) || elsewhere.test(found))),
  );
}

/** The longest line that is nothing but a title, in words. */
const longestTitle = 7;
const titled = /^\p{Lu}[^.!?:;]*$/u;
const smallWord = /(?<![\p{L}\d])\p{Ll}{4,}/u;

// Whom one reports to, meets or asks has a title too.
const ofOther =
  /^(?:accountable|answerable|report(?:s|ing)?) (?:\w+ )?to\b|^(?:your|our|my|the|meet|hiring|line|direct) /i;

/** Whether a line is a title and no more: it names a role, and its words are written as names are. */
export function isTitleAlone(line: string): boolean {
  return (
    titled.test(line) &&
    !ofOther.test(line) &&
    line.split(' ').length <= longestTitle &&
    !smallWord.test(line) &&
    namesRole(line)
  );
}
