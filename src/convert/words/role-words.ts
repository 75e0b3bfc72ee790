/** Words that a job title has at its heart. */
export const roleNouns =
  `accountant actuary adjuster administrator adviser advisor advocate agent aide airman ambassador anaesthetist
  analyst anesthetist animator annotator appraiser apprentice arbitrator arborist architect archivist artist
  assessor assistant associate attendant attorney auditor babysitter bagger bailiff baker banker banksman
  barback barber barista barrister bartender beekeeper bellhop bellman biller blacksmith blogger boatswain
  boilermaker bookkeeper bookseller bosun bouncer brakeman bricklayer broker bursar busser butcher buyer
  cabinetmaker canvasser captain caregiver carer caretaker carpenter cashier chaplain chargehand chauffeur
  chef chemist childminder chiropractor cleaner clerk coach commissioner composer comptroller concierge
  conservator constable consultant controller conveyancer cook coordinator copywriter coroner counsel
  counsellor counselor courier coxswain curator custodian dean deckhand defender dentist designer detailer
  detective developer dietitian diplomat director dishwasher dispatcher docent doctor doorman doula drafter
  draughtsman draughtsperson driver drywaller economist editor electrician embalmer engineer enumerator
  estimator evangelist executive expeditor expert fabricator facilitator farmer farmhand farrier fellow
  firefighter fisherman fishmonger fitter florist foreman forewoman fueler gaffer gamekeeper ganger gardener
  generalist geologist ghostwriter glazier governess greenkeeper greeter groomer groundman groundskeeper
  groundsman groundworker guard hairdresser handler handyman head headmaster headteacher helmsman herdsman
  historian hospitalist hostess housekeeper hunter hygienist illustrator imam inspector installer instructor
  intern interpreter investigator invigilator ironworker jailer janitor jeweler jeweller journalist judge
  keyholder laborer labourer landscaper lawyer lead leader lecturer librarian lifeguard lineman lineworker
  linguist lobbyist locksmith longshoreman lumberjack machinist magistrate manager marketer mason masseuse
  mathematician matron mechanic mediator merchandiser metallurgist midwife milker milliner millwright miner
  modeler modeller moderator mover nanny negotiator notary nurse nutritionist officer operator optometrist
  organist orthodontist osteopath owner packer painter paraeducator paralegal paramedic paraprofessional
  partner pastor pathologist patissier perfusionist pharmacist phlebotomist photographer physician physicist
  physiotherapist picker pilot pipefitter planner plasterer playworker plumber podiatrist porter postdoc
  postmaster postmistress practitioner president priest principal producer professor programmer proofreader
  prosecutor prototyper provost psychiatrist psychologist psychotherapist rabbi radiographer ranger
  receptionist recruiter registrar repairman reporter representative researcher reviewer rigger roofer
  roughneck roustabout sailor salesman saleswoman scaffolder scheduler scientist seaman seamstress secretary
  sexton signalman slinger soldier solicitor sommelier sonographer sourcer specialist stagehand statistician
  steamfitter steelworker stevedore steward stocker strategist stylist superintendent supervisor surgeon
  surveyor sysadmin tailor teacher technician technologist telemarketer teller tester therapist tiler
  toolmaker trackman trader trainee trainer transcriber transcriptionist translator tutor typist umpire
  underwriter upholsterer veterinarian vicar videographer waiter waitress warden watchman webmaster welder
  winemaker worker writer zookeeper`.split(/\s+/);

/** Ordinary words that are the heart of a title behind certain others, as in “farm hand”: each with what stands before it. */
const compounds = `
  actor: voice
  assembler: bench bicycle cabinet electrical electronic electronics final furniture harness mechanical product production
  auxiliary: dental healthcare midwifery nursing
  candidate: doctoral phd
  carrier: letter mail newspaper paper rural
  changer: oil tire tyre
  climber: tree
  coder: billing certified clinical hcc inpatient medical outpatient
  colleague: bakery cafe customer restaurant retail store warehouse
  collector: bill debt fare refuse revenue sample specimen toll
  conductor: choir freight orchestra railroad railway train tram
  crew: cabin flight night
  cutter: fabric glass meat pattern
  demonstrator: brand food product store
  dev: android backend end frontend game golang ios java javascript mobile node php python react ruby stack web
  dispenser: medicines optical pharmacy
  exec: account sales
  fixer: steel
  framer: house picture
  fundraiser: community corporate legacy street
  hand: barn charge deck farm field ground grounds hired kitchen orchard ranch rigging stable stage yard
  helper: carpenter construction driver electrician farm general hvac kitchen maintenance mechanic plumber production
  host: dining event lunch restaurant room
  interviewer: field phone survey telephone
  joiner: bench site
  loader: baggage freight log luggage material package truck warehouse
  maker: cabinet cheese dress furniture model pattern sausage
  man: maintenance
  master: harbor harbour scrum station yard
  mate: chief first second third
  minister: associate worship youth
  monitor: bus hall playground
  operative: assembly cleaning construction despatch dispatch factory food grounds highways logistics maintenance manufacturing packing picking process production recycling security site stores street warehouse
  pair: au
  person: grounds
  processor: case claims invoice loan meat mortgage order payroll poultry returns title
  referee: basketball football hockey soccer
  rep: account brand care delivery field medical sales service support territory
  runner: food
  scribe: medical
  server: banquet bar beverage breakfast catering cocktail dinner food lunch restaurant wine
  setter: appointment stone tile
  sheriff: deputy
  sister: charge deputy junior senior theatre ward
  sitter: house pet
  student: doctoral phd thesis working
  taker: census ticket
  tech: auto automotive behavior behavioral body cable care collision control desk desktop dialysis diesel elevator fiber field hvac install installation irrigation lab laboratory lube maintenance mri nail ophthalmic optometric paint pest pharmacy pool processing production psych radiology ray refrigeration repair scrub service support surgical tire tower tyre ultrasound vet veterinary
  valet: hotel parking
  visitor: health
  volunteer: charity event events hospice museum shop
  walker: dog
  washer: car dish window`;

/** What stands before the last word of a title of two, by that word. */
export const roleCompounds: ReadonlyMap<string, readonly string[]> = new Map(
  compounds
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
    .map(([noun = '', before = '']) => [noun, before.split(' ')]),
);

/** Ordinary words that are a title where they stand alone: “Server”, “Lead Host”. */
export const loneRoles =
  `actor assembler blaster brewer coder collector conductor cutter dancer demonstrator deputy framer fundraiser groom
  helper host insulator interviewer joiner loader minister oiler operative orderly presser proctor referee scribe server
  shepherd sheriff trooper trucker usher valet`.split(/\s+/);

/** Titles that are written as their first letters. */
export const roleLetters =
  `APRN BCBA BDR CNA CRNA EMT LPN LVN RBT RN SDET SRE STNA CEO CFO CIO CISO CMO COO CTO AVP EVP SVP VP`.split(
    ' ',
  );
