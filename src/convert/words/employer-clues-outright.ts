import type { Clue } from './employer-clue.ts';
import {
  acting,
  aside,
  being,
  body,
  demanded,
  doing,
  gluedName,
  government,
  legal,
  longName,
  name,
  office,
  officeHolder,
  possessive,
  start,
  told,
  what,
  word,
} from './employer-patterns.ts';

const outright = (sign: RegExp, source: string, weight: number, flags = 'gu'): Clue => ({
  pattern: new RegExp(source, flags),
  sign,
  weight,
  outright: true,
});

/** What a sentence begins with: “Aster builds lamps”, “La société Aster est …”. */
function introducing(verb: string): Clue {
  const source = `${start}(?:Die |Der |Das |La société |L['’]entreprise |La empresa )?${name}${legal}${aside} ${verb}\\b${demanded}`;
  return outright(new RegExp(` ${verb}\\b`), source, 3, 'gmu');
}

/** What an employer says of itself outright: “Aster is looking for …”. */
export const outrightClues: readonly Clue[] = [
  outright(
    /equal opportunity|EEO|affirmative/i,
    `\\b${name}${legal} is an? (?:proud )?(?:[Ee]qual [Oo]pportunity|EEO|[Aa]ffirmative)`,
    5,
  ),
  outright(
    /equal|EEO|affirmative/,
    `${start}${name}${legal} (?:is|are) (?:proud to be |committed to being )?an? (?:proud )?(?:equal|EEO|affirmative)`,
    6,
    'gmu',
  ),
  outright(
    /discriminat|tolerate/,
    `${start}${name}${legal} (?:does not|will not|do not|prohibits) (?:discriminate|tolerate|discrimination)`,
    5,
    'gmu',
  ),
  // What a board offers beside a posting: See who Aster has hired for this role
  outright(/has hired for/, `\\bSee who ${name}${legal} has hired for this (?:role|position|job)\\b`, 8),
  outright(
    / place /,
    `${name} is (?:the|an? (?:great|good|excellent|wonderful|amazing|fantastic)) place (?:for you|to (?:work|be|grow))\\b`,
    4,
  ),
  // What a board reads aloud of the picture beside a name.
  outright(/company logo$/, `^${name}${legal} company logo$`, 8),
  // As the law of fair chances has every employer say; nothing else is said to consider applicants.
  outright(
    /consider (?:for employment )?(?:all )?qualified/,
    `${gluedName}${legal} (?:will|shall) (?:also )?consider (?:for employment )?(?:all )?qualified`,
    8,
    'gmu',
  ),
  outright(
    /looking|seeking|searching|hiring|recruiting|accepting/,
    `(?:${start}|, )${name}${legal}${aside}${told} (?:is|are) (?:currently |now |actively )?(?:looking|seeking|searching|hiring|recruiting|accepting applications)`,
    7,
    'gmu',
  ),
  outright(
    /(?:City|Town|Village|County|Borough|Township|State|Parish) of /,
    `\\b${government} (?:seeks|(?:is|are) (?:currently |now |actively )?(?:looking|seeking|searching|hiring|recruiting|accepting applications))`,
    8,
  ),
  outright(
    /Office of the /,
    `\\b${officeHolder} (?:seeks|has an? (?:\\p{Ll}+ )?(?:opening|position|vacancy)|invites applications|(?:is|are) (?:currently |now |actively )?(?:looking|seeking|searching|hiring|recruiting|accepting applications))\\b`,
    8,
  ),
  // The Department of Bread at Aster University invites applications: the university hires, and no department alone.
  outright(
    /invit|welcom/,
    `(?:${start}(?!(?:The )?(?:Department|Division|Faculty|Program|School|Section) of )|\\bat (?:the )?(?=[^,.]{0,60}${body}))${name}${legal}${aside} (?:invites?|is inviting|are inviting|welcomes) applications\\b`,
    7,
    'gmu',
  ),
  // Aster Heating and Air Inc. is an established firm; its legal form says that it is a name.
  outright(
    /Inc|INC|LLC|LLP|L(?:td|TD)|C(?:orp|ORP)|GmbH|plc|PLC|P\.?[CA]\b|L\.L\./,
    `(?:^|[.,!?:] ?)${longName} (?:is|was|has|offers|provides|seeks)\\b`,
    4,
    'gmu',
  ),
  // The name of a page: “Jobs | Aster”
  outright(/^(?:Jobs|Careers) [|–—]/, `^(?:Jobs|Careers) [|–—] ${name}$`, 4),
  outright(/seek/, `${start}${name}${legal} (?:seeks|is seeking)\\b`, 5, 'gmu'),
  outright(
    /\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Bb]ei|[Cc]hez|En) (?:the )?[a-z]?[^a-z]/,
    `(?<!\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Hh]oused|[Dd]iscounts?|[Vv]ouchers?|[Mm]emberships?|[Ss]hopping) )\\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Jj]oin us at|[Bb]ei|[Cc]hez|En) (?:the (?=(?:\\p{Lu}[\\p{L}-]{1,20} ){0,3}(?:${body}|${office})))?${name}(?=,| \\(|\\.|!| and\\b| you\\b| we\\b| as\\b| to\\b| who\\b| where\\b| is\\b| are\\b| (?:entwickelst|arbeitest|bist|findest|erwarte[nt]|wirst|hast|suchen|sind|nous|vous|estamos|somos|buscamos|creemos|werk je|ben je)\\b|${possessive}|$)`,
    4,
    'gmu',
  ),
  // At Aster, our mission is …: more than “at Aster” alone.
  outright(
    /\bAt [^,]{2,60}, our\b/,
    `${start}At ${name}, our (?:mission|vision|goal|purpose|values|culture|people)\\b`,
    4,
    'gmu',
  ),
  outright(
    /^(?:About|Why|Join|Life|Work|Who|Welcome|Overview)/,
    `^(?:About|Why|Why join|Join|Life at|Working at|Work at|Who is|Welcome to|Overview of) ${name}:?\\??$`,
    5,
  ),
  { ...introducing(being), ofAny: true },
  introducing(acting),
  outright(
    new RegExp(` is (?:the|an?) (?:[a-z-]+ ){0,4}${what}\\b`),
    `\\b${name}${aside} is (?:the|an?) (?:[a-z-]+ ){0,4}${what}\\b`,
    3,
  ),
  outright(
    /[a-z]{3}s [a-z]/,
    `${start}${name} (?!(?:eines|unseres|dieses|als|aus|bis|dans|vers|sans|plus)\\b)[a-z]{3,}s (?:[a-z-]+ )?[a-z]`,
    1,
    'gmu',
  ),
  // Before founding Aster, our team …
  outright(
    / (?:(?:co-)?founding|starting|launching) |[Ww]e (?:co-)?founded/,
    `\\b(?:(?:[Bb]efore|[Ss]ince|[Aa]fter|[Ww]hen) (?:(?:co-)?founding|starting|launching)|[Ww]e (?:co-)?founded) ${name}(?=${legal},? (?:our|we)\\b| (?:in|to|because|after)\\b)`,
    4,
  ),
  outright(/: We$/, `^${name}:? ?: We$`, 3),
  outright(
    / (?:called|named|known as) /,
    `\\b[Ww]e(?: are|['’]re) an? (?:[\\p{L}-]{1,30} ){0,5}${what} (?:called|named|known as) ${name}`,
    4,
  ),
  outright(/^We(?: a|['’])re /, `^We(?: are|['’]re) ${name}(?=, (?:an?|the|one|and we)\\b| [–—-] )`, 4),
  outright(
    /[Oo]ur client/,
    `\\b[Oo]ur client,? ${name}(?=,? (?:is|are|has|seeks?|needs?|offers?|provides?)\\b)`,
    3,
  ),
  // Founded in 2012, Aster makes …; with over 500 employees, Aster serves …
  outright(
    /, [a-z]?\p{Lu}/u,
    `${start}(?:Founded|Established|Headquartered|Based|Born|Launched|Created|Started|Since (?:its|our|\\d)|With (?:over|more than|offices|\\d)|As an?|As one of|For (?:over|more than|\\d)) [^,.!?\\n]{2,80}(?:, [A-Z]{2})?, ${name} (?:${doing}|[a-z]{3,}s) (?!responsible)`,
    3,
    'gmu',
  ),
  // Aster, a leader in payments, is looking for …
  outright(
    /, (?:an?|the|one) [^,]{3,80}, [a-z]/,
    `${start}${name}, (?:an?|the|one of) [^,.!?\\n]{3,80}, (?:${doing}|needs?)\\b`,
    4,
    'gmu',
  ),
  // Wir, die Aster-Gruppe, sind …; Aster Nord, chercheur de talents, vous propose …
  outright(/Wir,? /, `\\bWir,? (?:die |der |das |von )?${name},? (?:sind|suchen|bieten)\\b`, 4),
  outright(
    /, (?:vous propose|recherche|recrute)/,
    `${start}${name}, [^,.!?\\n]{3,80}, (?:vous propose|recherche|recrute)\\b`,
    4,
    'gmu',
  ),
  outright(
    /, an? (?:wholly[- ]owned )?(?:division|subsidiary|part|member|unit|brand) of/,
    `${name}${legal},? an? (?:wholly[- ]owned )?(?:division|subsidiary|part|member|unit|brand) of `,
    4,
    'gmu',
  ),
  outright(
    / (?:family|story|culture)\b/,
    `\\b(?:[Jj]oin(?:ing)? the|[Pp]art of the|${start}The) ${name} (?:family|story|culture)\\b`,
    3,
    'gmu',
  ),
  outright(
    /(?:employees|team members|customers|engineers|people) [a-z]/,
    `${start}${name} (?:employees|team members|customers|engineers|people) (?:enjoy|are|have|work|get|can|use|love|trust)\\b`,
    2,
    'gmu',
  ),
  outright(
    /(?:Work|Working|Life|Careers?|Jobs|Opportunities|interest) (?:at|with|for|in) /,
    `\\b(?:Work|Working|Life|Careers?|Jobs|Opportunities|[Yy]our interest) (?:at|with|for|in) ${name}(?= (?:means|is|offers|gives|has)\\b|[.!,:]|$)`,
    3,
    'gmu',
  ),
  outright(
    / and its /,
    `${start}${name}${legal}(?: \\([^()]{1,20}\\))?,? and its (?:subsidiaries|affiliates|affiliated|family|group|partners)`,
    4,
    'gmu',
  ),
  outright(
    / (?:with|of|by|to) [a-z]?\p{Lu}/u,
    `\\b(?:(?:position|role|job|opportunity|contract) is with|on behalf of|employed (?:directly )?by|(?:[Aa]pply|application) to) ${name}(?= (?:in|as|and|by|for|you|please)\\b|[.,!]|$)`,
    3,
    'gmu',
  ),
  outright(/Why |About /, `${start}(?:Why|About) ${name}(?:\\?|:| [–—-])(?= )`, 3, 'gmu'),
  outright(/ [–—-] we /, `^${name} [–—-] we `, 4, 'gmu'),
  outright(
    /(?:exists|employs|serves|is on a mission) /,
    `${start}${name} (?:exists to|employs|serves|is on a mission)\\b`,
    2,
    'gmu',
  ),
  // Researchers at the Aster Institute
  outright(
    / [Tt]he \p{Lu}/u,
    `\\b(?:at|[Jj]oin|within) [Tt]he (${word}(?: (?:of|for|and) ${word}| ${word}){0,4}(?<=\\b${body})(?: of ${word}(?: ${word}){0,2})?)\\b`,
    2,
  ),
];
