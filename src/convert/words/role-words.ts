/** Words that a job title has at its heart. */
export const roleNouns =
  `accountant actuary adjuster administrator adviser advisor advocate agent agronomist aide airman ambassador
  anaesthetist analyst anesthetist animator annotator appraiser apprentice arbitrator arborist architect
  archivist artist assessor assistant associate astronomer attendant attorney auctioneer auditor babysitter
  bagger bailiff baker banker banksman barback barber barista barrister bartender beekeeper bellhop bellman
  biller blacksmith blogger boatbuilder boatswain boilermaker bookbinder bookkeeper bookseller bosun bouncer
  brakeman bricklayer broker bursar busser butcher buyer cabinetmaker cameraman camerawoman canvasser
  captain caregiver carer caretaker carpenter caseworker cashier chaplain chargehand chauffeur chef chemist
  childminder chiropractor cleaner clerk coach columnist commissioner composer comptroller concierge
  confectioner conservator constable consultant controller conveyancer cook coordinator copyeditor
  copywriter coroner correspondent councillor counsel counsellor counselor courier coxswain croupier curator
  custodian dean deckhand decorator defender dentist designer detailer detective developer dietitian
  diplomat director dishwasher dispatcher distiller docent doctor doorman dosimetrist doula drafter
  draughtsman draughtsperson driver drywaller economist editor electrician embalmer engineer engraver
  enumerator estimator evangelist executive expeditor expert exterminator fabricator facilitator farmer
  farmhand farrier fellow firefighter fisherman fishmonger fitter florist foreman forewoman fueler gaffer
  gamekeeper ganger gardener generalist geologist ghostwriter glassblower glazier governess greenkeeper
  greeter groomer groundman groundskeeper groundsman groundworker guard hairdresser handler handyman head
  headmaster headteacher helmsman herdsman historian hospitalist hostess housekeeper hunter hygienist
  illustrator imam inspector installer instructor intern interpreter interventionist investigator
  invigilator ironworker jailer janitor jeweler jeweller journalist judge keyholder laborer labourer
  landscaper lawyer lead leader lecturer librarian lifeguard lineman lineworker linguist lobbyist locksmith
  longshoreman lumberjack luthier machinist magistrate manager marketer mason masseuse mathematician matron
  mechanic mediator merchandiser metallurgist midwife milker milliner millwright miner modeler modeller
  moderator mover nanny negotiator notary nurse nutritionist officer operator optometrist organist
  orthodontist orthotist osteopath owner packer painter paraeducator paralegal paramedic paraprofessional
  partner pastor pathologist patissier perfusionist pharmacist phlebotomist photographer physician physicist
  physiotherapist picker pilot pipefitter planner plasterer playworker plumber podiatrist porter postdoc
  postman postmaster postmistress postwoman practitioner president priest principal producer professor
  programmer projectionist proofreader prosecutor prosthetist prototyper provost psychiatrist psychologist
  psychotherapist rabbi radiographer ranger receptionist recruiter registrar repairman reporter
  representative researcher reviewer rigger roofer roughneck roustabout sailmaker sailor salesman saleswoman
  scaffolder scheduler scientist screenwriter sculptor seaman seamstress secretary sexton shipwright
  signaller signalman skipper slinger soldier solicitor sommelier sonographer sourcer specialist stablehand
  stagehand statistician steamfitter steelworker stevedore steward stocker stonemason storekeeper strategist
  stylist superintendent supervisor surgeon surveyor sysadmin tailor teacher technician technologist
  telemarketer teller tester therapist tiler toolmaker trackman trader trainee trainer transcriber
  transcriptionist translator treasurer tutor typesetter typist umpire undertaker underwriter upholsterer
  valuer veterinarian vicar videographer violinist waiter waitress warden watchmaker watchman webmaster
  welder winemaker worker writer zookeeper`.split(/\s+/);

/** Ordinary words that are the heart of a title behind certain others, as in “farm hand”: each with what stands before it. */
const compounds = `
  actor: voice
  assembler: bench bicycle cabinet electrical electronic electronics final furniture harness mechanical product production
  auxiliary: dental healthcare midwifery nursing
  beater: panel
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
  dba: database lead linux mongodb mysql oracle postgres postgresql server sql
  dealer: blackjack card casino poker
  demonstrator: brand food product store
  dev: android backend end frontend game golang ios java javascript mobile node php python react ruby stack web
  dispenser: medicines optical pharmacy
  diver: commercial saturation
  driller: exploration
  exec: account sales
  fixer: steel
  framer: house picture
  fundraiser: community corporate legacy street
  guide: adventure climbing fishing hunting mountain museum raft rafting river safari tour trail
  hacker: growth
  hand: barn charge deck farm field ground grounds hired kennel kitchen orchard ranch rigging stable stage yard
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
  organiser: community field trade
  organizer: community field labor union
  pair: au
  person: grounds
  processor: case claims invoice loan meat mortgage order payroll poultry returns title
  reader: meter
  referee: basketball football hockey soccer
  rep: account brand care delivery field medical sales service support territory
  runner: food
  scribe: medical
  server: banquet bar beverage breakfast catering cocktail dinner food lunch process restaurant wine
  setter: appointment stone tile
  sheriff: deputy
  singer: lead opera
  sister: charge deputy junior senior theatre ward
  sitter: house pet
  student: doctoral phd thesis working
  sweep: chimney
  taker: census ticket
  tech: auto automotive behavior behavioral body cable care collision control desk desktop dialysis diesel elevator fiber field hvac install installation irrigation lab laboratory lube maintenance mri nail ophthalmic optometric paint pest pharmacy pool processing production psych radiology ray refrigeration repair scrub service support surgical tire tower tyre ultrasound vet veterinary
  tuner: piano
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
  `actor assembler blaster brewer butler coder collector conductor cutter dancer demonstrator deputy examiner
  forester framer fundraiser goldsmith groom helper host insulator interviewer jockey joiner loader minister
  oiler operative orderly presser proctor realtor referee saddler scribe server shepherd sheriff silversmith
  thatcher trooper trucker usher valet`.split(/\s+/);

/** Titles that are written as their first letters. */
export const roleLetters =
  `APRN BCBA BDR CNA CRNA EMT LPN LVN RBT RN SDET SRE STNA CEO CFO CIO CISO CMO COO CTO AVP EVP SVP VP`.split(
    ' ',
  );
