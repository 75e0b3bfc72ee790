import type { Finder } from './finder.ts';
import { fromTitle } from './from-title.ts';

/** Families of roles and the words of titles that tell them, the pickiest first. */
const families: readonly (readonly [string, RegExp])[] = [
  ['Product management', /\bproduct (?:manager|owner|management|lead|leader|director)\b/i],
  [
    'Program and project management',
    /\b(?:program|project|programme|delivery|scrum|release|agile) (?:manager|management|lead|director|coordinator|master|coach|officer)\b|\bscrum\b|\bPMO\b/i,
  ],
  [
    'Sales',
    /\b(?:sales|account (?:executive|manager|director)|business development|BDR|telemarketer|canvasser|pre-?sales|presales|inside sales|solutions? (?:consultant|engineer))\b/i,
  ],
  [
    'Customer success and support',
    /\b(?:customer|client|technical support|support (?:engineer|specialist|agent|analyst)|help ?desk|service desk|call cent(?:er|re))\b/i,
  ],
  [
    'Marketing and communication',
    /\b(?:marketing|marketer|SEO|brand|content|social media|communications?|public relations|PR|copywriter|campaign|journalist|editor)\b/i,
  ],
  [
    'People and recruiting',
    /\b(?:recruiter|recruiting|recruitment|talent|human resources|(?<!\/ ?)HR|people (?:partner|operations|manager|analyst)|sourcer|compensation|payroll)\b/i,
  ],
  [
    'Finance and accounting',
    /\b(?:financ\p{L}*|account(?:ant|ing)|auditor|audit|treasury|tax|controller|comptroller|FP&A|actuar\p{L}*|underwrit\p{L}*|bookkeep\p{L}*|biller|teller|CFO|(?:loan|mortgage|claims|invoice) processor|(?:bill|debt|revenue|toll) collector|invest\p{L}*|trader|trading|economist|banking)\b/iu,
  ],
  [
    'Legal and compliance',
    /\b(?:attorney|barrister|conveyancer|counsel|judge|magistrate|notary|law clerk|lawyer|legal|litigation|paralegal|solicitor|compliance|privacy|regulatory)\b/i,
  ],
  ['Security', /\b(?:security|cyber\p{L}*|threat|penetration|SOC analyst|infosec|vulnerability)\b/iu],
  [
    'Writing and documentation',
    /\b(?:technical writer|writer|documentation|translator|linguist|librarian|archivist)\b/i,
  ],
  ['Design', /\b(?:designer|UX|UI\/UX|user experience|illustrator|art director|animator|artist)\b/i],
  [
    'Hardware engineering',
    /\b(?:hardware|ASIC|RTL|FPGA|VLSI|SoC|silicon|chip|circuit|analog|mixed[- ]signal|layout|DFT|CAD|PHY|RF|antenna|board|PCB|verification|physical design|electrical|electronics?|optical|photonics?|power electronics)\b/i,
  ],
  ['Embedded and firmware', /\b(?:embedded|firmware|FW|BSP|device drivers?|DSP|kernel|RTOS)\b/i],
  [
    'Machine learning and AI',
    /\b(?:machine learning|ML|AI|artificial intelligence|deep learning|computer vision|vision|NLP|LLM|generative|applied scientist|MLOps|perception)\b/i,
  ],
  [
    'Data engineering',
    /\b(?:data (?:engineer\p{L}*|architect|platform|infrastructure|warehouse|modeler|modeller)|ETL|analytics engineer|database (?:administrator|engineer|developer)|DBA|big data)\b/iu,
  ],
  [
    'Data science',
    /\b(?:data scien\p{L}*|statistician|biostatistic\p{L}*|quantitative|decision scientist|bioinformatic\p{L}*)\b/iu,
  ],
  [
    'Data analysis',
    /\b(?:data|business|product|market(?:ing)?|BI|reporting|insights?|operations|analytics|research|industry) analy\p{L}*\b|\bbusiness intelligence\b|\banalytics?\b|\banalyst\b/iu,
  ],
  [
    'Infrastructure and operations',
    /\b(?:DevOps|SRE|site reliability|platform engineer|cloud|infrastructure|systems? administrat\p{L}*|sysadmin|network\p{L}*|IT|virtuali[sz]ation|production engineer|build engineer|release engineer)\b/iu,
  ],
  ['Quality and testing', /\b(?:QA|quality|test(?:er|ing|s)?|SDET|validation|automation)\b/i],
  [
    'Software engineering',
    /\b(?:software|SW|SDE|developer|programmer|programming|full[- ]?stack|front[- ]?end|back[- ]?end|web|mobile|iOS|Android|application (?:developer|development|programmer|architect|engineer)|applications developer|SDK|game(?:play)?|dev|(?<!(?:billing|certified|clinical|inpatient|medical|outpatient) )coder)\b/i,
  ],
  [
    'Mechanical and industrial engineering',
    /\b(?:mechanical|industrial|manufacturing|process|chemical|civil|structural|aerospace|automotive|materials?|thermal|environmental|mining|petroleum) (?:\p{L}+ )?(?:engineer\p{L}*|technician|designer|architect)\b/iu,
  ],
  [
    'Science and research',
    /\b(?:scientist|researcher|research|postdoc\p{L}*|\p{L}*biologist|chemist|physicist|geologist|ecologist|hydrologist|zoologist|meteorologist|arch(?:ae|e)ologist|demographer|mathematician|laborator\p{L}*|lab)\b/iu,
  ],
  [
    'Health care',
    /\b(?:nurse|nursing|RN|LPN|LVN|CNA|STNA|APRN|CRNA|EMT|BCBA|RBT|physician|doctor|clinical|medical|health ?care|health aide|\p{L}*therapist|pharmac\p{L}*|dent\p{L}+|diet\p{L}+|caregiver|carer|midwife|doula|matron|hospitalist|perfusionist|anesth\p{L}+|anaesth\p{L}+|phlebotom\p{L}+|surg\p{L}+|optician|optomet\p{L}+|sonographer|vet tech|veterinar\p{L}*|psychiatr\p{L}+|psycholog\p{L}*|podiatr\p{L}+|paramedic|radiolog\p{L}*|radiographer|chiropractor|osteopath|audiolog\p{L}+|orthodontist|(?<!\b(?:camp|school|guidance|career|admissions|academic|debt|travel) )counsell?or|hygienist|health visitor|(?:charge|ward|deputy|theatre) sister|(?:care|support|youth) worker|hospital porter)\b/iu,
  ],
  [
    'Education',
    /\b(?:teacher|tutor|lecturer|professor|instructor|educat\p{L}*|curriculum|dean|provost|bursar|curator|^(?:(?:assistant|vice|deputy) )?principal$|school|headteacher|paraprofessional|paraeducator|playworker|childminder|babysitter|nanny|training (?:specialist|manager)|trainer)\b/iu,
  ],
  [
    'Public safety',
    /\b(?:police|sheriff|detective|constable|bailiff|firefighter|fire fighter|jailer|correction(?:al|s)|lifeguard|coroner|park ranger)\b/i,
  ],
  ['Consulting and strategy', /\b(?:consultant|consulting|strateg\p{L}*|advisor|adviser)\b/iu],
  [
    'Operations and logistics',
    /\b(?:operations?|logistics?|supply chain|procurement|purchasing|buyer|warehouse|inventory|driver|dispatch\p{L}*|fulfil+ment|planner|merchandis\p{L}*|operative|loader|courier|chauffeur|trucker|stocker|longshoreman|stevedore|deckhand|seaman|boatswain|brakeman|(?:letter|mail|newspaper|paper|rural) carrier|(?:freight|railroad|railway|train|tram) conductor)\b/iu,
  ],
  [
    'Administration',
    /\b(?:administrative|administrator|assistant|secretary|receptionist|clerk|office manager|coordinator|data entry|registrar|executive assistant)\b/i,
  ],
  [
    'Hospitality, retail and services',
    /\b(?:chef|cook|baker|butcher|fishmonger|kitchen (?:porter|hand)|concierge|cabin crew|waiter|waitress|barista|bartender|hotel|restaurant|retail|store|cashier|cleaner|housekeep\p{L}*|security guard|stylist|server(?! \p{L})|host(?:ess)?(?! \p{L})|attendant|dishwasher|busser|barback|sommelier|valet|bellman|bellhop|doorman|greeter|bagger|usher|barber|cosmetolog\p{L}+|florist|groomer|(?:cast|crew|team) member)\b/iu,
  ],
  [
    'Agriculture and grounds',
    /\b(?:farm\p{L}*|ranch hand|stable hand|orchard hand|milker|herdsman|shepherd|gamekeeper|greenkeeper|groundskeeper|groundsman|groundsperson|grounds person|gardener|landscap\p{L}+|arborist|tree climber|lumberjack)\b/iu,
  ],
  [
    'Trades and maintenance',
    /\b(?:electrician|plumber|mechanic|machinist|CNC|welder|carpenter|maintenance|technician|tech|operator|installer|repair|assembler|fabricator|millwright|glazier|bricklayer|plasterer|tiler|joiner|ironworker|framer|drywaller|roofer|painter|pipefitter|steamfitter|boilermaker|scaffolder|upholsterer|detailer|locksmith|blacksmith|handyman|helper|labou?rer|toolmaker|lineman|lineworker|fore(?:man|woman)|chargehand|charge hand|rigger|slinger|banksman|janitor|custodian|caretaker|groundworker|steel fixer|farrier)\b/i,
  ],
  [
    'Systems engineering',
    /\b(?:systems? engineer\p{L}*|systems? architect|integration|algorithm|solutions? architect|architect)\b/iu,
  ],
  ['Software engineering', /\bdeveloper\b|\bdevelopment (?:engineer|lead|manager)\b/i],
  // Design Engineer, Field Engineer: the title does not say of what.
  [
    'Engineering',
    /\b(?:engineer(?:s|ing)?|(?:quantity |land |building )?surveyor|estimator|drafter|draughts(?:man|person))\b/i,
  ],
  ['Leadership', /\b(?:director|chief|C[EIOT]O|president|VP|head of|executive|manager)\b/i],
];

/** The family of a role by the words of its title: our grouping, so always inferred. */
export const jobFamily: Finder<'jobFamily'> = (reading, found) => {
  const fact = byTitle(reading, found);
  return fact && { ...fact, inferred: true };
};

const byTitle = fromTitle(families);
