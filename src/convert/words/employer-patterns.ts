// Parts of expressions that find employers: what they are called by, how their names are written, what is said of them.

/** What an organization of learning, care or the state is called by. */
export const body =
  '(?:Institute|University|Hospital|Foundation|Council|Laborator(?:y|ies)|College|Agency|Commission)';
/** What an employer says it is. */
export const what =
  '(?:leader|company|provider|start-?up|firm|group|organi[sz]ation|agency|consultancy|manufacturer|supplier|nonprofit|business)';
/** What an employer of the state is called by. */
export const office = '(?:Department|Ministry|Office|Authority|Bureau|Trust|Museum|Cent(?:re|er)|School)';
/** What a part of an employer is called by. */
export const part = '(?:Division|Department|Unit|Team|Branch|Section|Committee|Program|Project)';
/** A word of a name: L.A. Works; Aster Bros. Ovens; 500works; 3M, 23andMe; not 3D, 4K, 5G, 30min., and not the legal form of a firm. */
export const word =
  '(?:(?!(?:P\\.C|P\\.A|L\\.L\\.C|L\\.L\\.P|L\\.P)\\. \\p{Ll})(?:\\p{Lu}\\.){2,4}|Bros\\.(?= \\p{Lu})|\\d{2,4}(?!(?:mins?|secs?|hours|days|weeks|months|years)\\b)[a-z]{4,}|(?:[a-z]{0,6}|\\d{1,2}(?![DGK]\\b))\\p{Lu}[\\p{L}\\p{N}]*(?:[.&-][\\p{L}\\p{N}]+){0,3}[™®]?)';
/** What a name goes on with behind that of its owner or its saint: St. Aster’s Hospital, Attorney’s Office. */
const owned = `['’]s(?= (?:\\p{Lu}[\\p{L}-]{1,20} ){0,2}(?:${body}|${office}|Church|Clinic|Society|Association)\\b)`;
/** The words of a name: Aster 21, and not Aster 2.0; St. Aster; Aster by Contoso, and not Powered by Contoso. */
const named = `((?:(?:St|Mt|Ft)\\. )?${word}(?:${owned})?(?: (?:[&+]|of|for|(?<!ed )by) ${word}(?:${owned})?| ${word}(?:${owned})?){0,4}(?: \\d{1,2}(?![\\d.,%+:/]\\d|[\\d%+:]))?)`;
/** A name. */
export const name = `(?<![#@\\p{L}\\p{N}])${named}`;
/** A name that begins a sentence, also where the line end before it was lost: “… at once” and “Aster will …” in one. */
export const gluedName = `(?:(?:^|[.!?:] ?)(?<![#@\\p{L}\\p{N}])|(?<=\\p{Ll}{3})(?=\\p{Lu}))${named}`;
/** A legal form behind a name. */
export const legal = '(?:,? (?:Inc|INC|LLC|Ltd|LTD|Corp|CORP|Co|GmbH|plc|PLC|AG|SE|BV)\\.?,?)?';
/** A name that its legal form ends, with the initial of whoever it is called by: Ada L. Aster & Partners, P.C. */
export const longName = `(${word}(?: (?:[&+]|and|of|for) ${word}| \\p{Lu}\\.(?= \\p{Lu})| ${word}){1,6},? (?:(?:Inc|INC|LLC|LLP|PLLC|Ltd|LTD|Corp|CORP|GmbH|plc|PLC)\\b\\.?|P\\.C\\.|P\\.A\\.|L\\.L\\.[CP]\\.))`;
/** What stands in brackets behind a name: Aster Works, INC. (asterworks.com) */
export const aside = '(?: \\([^()]{1,60}\\))?';
/** What is told of a name in between: Aster University, established in 1912, is … */
export const told =
  '(?:, (?:established|founded|formed|created|chartered|incorporated|headquartered|based|located|registered|part|home|an?|the|one) [^.;:!?]{2,120}?,)?';
/** What makes a name an owner. */
export const possessive = "['’]s";
/** Where a sentence begins. */
export const start = '(?:(?:^[*_“"]{0,2}|(?<!\\b(?:St|Mt|Ft|Bros))[.!?:] ?)(?:The (?=\\p{Lu}))?)';
/** What is said of an employer, and of any noun. */
export const being = '(?:is|(?<!s )are|was|has|ist|steht|est|befindet sich)';
/** What is said of a skill or a duty, and not of who hires: “React JS is mandatory”. */
export const demanded =
  '(?! (?:(?:strictly|strongly|also|not|highly) )?(?:responsible|mandatory|required|preferred|essential|necessary|needed|desirable|desired|optional|beneficial|advantageous|helpful|an? (?:must|plus|bonus|asset|advantage|requirement))\\b)';
/** What employers do. */
export const acting =
  '(?:builds?|connects|partners|provides?|offers?|helps?|delivers?|develops?|creates?|makes?|empowers?|enables?|brings?|seeks|believes?|values|strives|celebrates|specializes|welcomes|operates|sucht|bietet|entwickelt|gehört|recherche|recrute|busca|ofrece|zoekt|biedt|cerca)';
/** A town or a state as it calls itself, with the state it is in behind it or not. */
export const government = `((?:City|Town|Village|County|Borough|Township|State|Parish) of ${word}(?: ${word}){0,2})(?:, ${word}(?: ${word})?,?)?`;
/** An office of the state that is called by who holds it: the Office of the Attorney General. */
export const officeHolder =
  '(Office of the (?:(?:Chief|City|County|District|Federal|Public|State|U\\.S\\.) )?(?:Attorney General|Attorney|Auditor|Clerk|Comptroller|Controller|Defender|Governor|Inspector General|Mayor|Medical Examiner|Ombudsman|Prosecutor|Secretary of State|Sheriff|Treasurer))';
/** What a sentence about an employer goes on with. */
export const doing = `(?:${being}|${acting})`;
/** A word that organizations are called by. */
export const organizationWord = new RegExp(`\\b${body}\\b`);
