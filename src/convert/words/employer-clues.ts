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
  part,
  possessive,
  start,
  what,
  word,
} from './employer-patterns.ts';

const clue = (sign: RegExp, source: string, weight: number, outright: boolean, flags = 'gu'): Clue => ({
  pattern: new RegExp(source, flags),
  sign,
  weight,
  outright,
});

/** What a sentence begins with: “Aster builds lamps”, “La société Aster est …”. */
function introducing(verb: string): Clue {
  const source = `${start}(?:Die |Der |Das |La société |L['’]entreprise |La empresa )?${name}${legal}${aside} ${verb}\\b${demanded}`;
  return clue(new RegExp(` ${verb}\\b`), source, 3, true, 'gmu');
}

/** Readable rules: what an employer says of itself, and by the way. */
export const clues: readonly Clue[] = [
  clue(
    /equal opportunity|EEO|affirmative/i,
    `\\b${name}${legal} is an? (?:proud )?(?:[Ee]qual [Oo]pportunity|EEO|[Aa]ffirmative)`,
    5,
    true,
  ),
  clue(
    /equal|EEO|affirmative/,
    `${start}${name}${legal} (?:is|are) (?:proud to be |committed to being )?an? (?:proud )?(?:equal|EEO|affirmative)`,
    6,
    true,
    'gmu',
  ),
  clue(
    /discriminat|tolerate/,
    `${start}${name}${legal} (?:does not|will not|do not|prohibits) (?:discriminate|tolerate|discrimination)`,
    5,
    true,
    'gmu',
  ),
  // As the law of fair chances has every employer say; nothing else is said to consider applicants.
  clue(
    /consider (?:for employment )?(?:all )?qualified/,
    `${gluedName}${legal} (?:will|shall) (?:also )?consider (?:for employment )?(?:all )?qualified`,
    8,
    true,
    'gmu',
  ),
  clue(
    /looking|seeking|searching|hiring|recruiting|accepting/,
    `(?:${start}|, )${name}${legal}${aside} (?:is|are) (?:currently |now |actively )?(?:looking|seeking|searching|hiring|recruiting|accepting applications)`,
    7,
    true,
    'gmu',
  ),
  clue(
    /(?:City|Town|Village|County|Borough|Township|State|Parish) of /,
    `\\b${government} (?:seeks|(?:is|are) (?:currently |now |actively )?(?:looking|seeking|searching|hiring|recruiting|accepting applications))`,
    8,
    true,
  ),
  // Aster Heating and Air Inc. is an established firm; its legal form says that it is a name.
  clue(
    /Inc|INC|LLC|L(?:td|TD)|C(?:orp|ORP)|GmbH|plc|PLC/,
    `(?:^|[.,!?:] ?)${longName} (?:is|was|has|offers|provides|seeks)\\b`,
    4,
    true,
    'gmu',
  ),
  // The name of a page: “Jobs | Aster”
  clue(/^(?:Jobs|Careers) [|–—]/, `^(?:Jobs|Careers) [|–—] ${name}$`, 4, true),
  clue(/seek/, `${start}${name}${legal} (?:seeks|is seeking)\\b`, 5, true, 'gmu'),
  clue(
    /\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Bb]ei|[Cc]hez|En) (?:the )?[a-z]?[^a-z]/,
    `(?<!\\b(?:[Dd]iscounts?|[Vv]ouchers?|[Mm]emberships?|[Ss]hopping) )\\b(?:[Aa]t|[Jj]oin|[Jj]oining|[Jj]oin us at|[Bb]ei|[Cc]hez|En) (?:the (?=(?:\\p{Lu}[\\p{L}-]{1,20} ){0,3}(?:${body}|${office})))?${name}(?=,| \\(|\\.|!| and\\b| you\\b| we\\b| as\\b| to\\b| who\\b| where\\b| is\\b| are\\b| (?:entwickelst|arbeitest|bist|findest|erwarte[nt]|wirst|hast|suchen|sind|nous|vous|estamos|somos|buscamos|creemos|werk je|ben je)\\b|${possessive}|$)`,
    4,
    true,
    'gmu',
  ),
  // At Aster, our mission is …: more than “at Aster” alone.
  clue(
    /\bAt [^,]{2,60}, our\b/,
    `${start}At ${name}, our (?:mission|vision|goal|purpose|values|culture|people)\\b`,
    4,
    true,
    'gmu',
  ),
  clue(
    /^(?:About|Why|Join|Life|Work|Who|Welcome|Overview)/,
    `^(?:About|Why|Why join|Join|Life at|Working at|Work at|Who is|Welcome to|Overview of) ${name}:?\\??$`,
    5,
    true,
  ),
  { ...introducing(being), ofAny: true },
  introducing(acting),
  clue(
    new RegExp(` is (?:the|an?) (?:[a-z-]+ ){0,4}${what}\\b`),
    `\\b${name}${aside} is (?:the|an?) (?:[a-z-]+ ){0,4}${what}\\b`,
    3,
    true,
  ),
  clue(
    /[a-z]{3}s [a-z]/,
    `${start}${name} (?!(?:eines|unseres|dieses|als|aus|bis|dans|vers|sans|plus)\\b)[a-z]{3,}s (?:[a-z-]+ )?[a-z]`,
    1,
    true,
    'gmu',
  ),
  // Not the Public Hospital's Act, nor a Driver's License or a Women's Center; nor what is a part of an employer.
  clue(
    /['’]s/,
    `\\b${name}(?<!\\b${part})${possessive}(?= |$)(?! (?:Acts?|Laws?|Code|Licen[cs]es?|Compensation|${body}|${office})\\b)`,
    2,
    false,
  ),
  clue(
    /['’]s? (?:mission|vision|culture|values|headquarters|offices?|workforce|employees|proprietary)/,
    `\\b${name}(?:${possessive}|(?<=s)['’]) (?:mission|vision|culture|values|headquarters|offices?|workforce|employees|proprietary)\\b`,
    3,
    false,
  ),
  // Aster Systems’ customers
  clue(/s['’] \p{Ll}/u, `\\b${name}(?<=s)['’](?= \\p{Ll})`, 2, false),
  clue(
    / (?:product|platform|device|ecosystem|customer|user|services|employees|team members|family)/,
    `\\b(?:across|throughout|within|on|in|for|all|of|to|with) (?:the |all )?${name} (?:products?|platforms?|devices?|ecosystem|customers?|users?|services|employees|team members|family)\\b`,
    2,
    false,
  ),
  clue(
    /across|throughout|within/,
    `\\b(?:across|throughout|within) ${name}(?=[,.;]| and\\b| as\\b| to\\b|$)`,
    2,
    false,
    'gmu',
  ),
  clue(
    / (?:for|at|with|here at) [a-z]?[^a-z]/,
    `\\b(?:(?:work|working) (?:for|at|here at)|(?:career|role|position|job|opportunity|benefits|life) (?:for|at|with|here at)) ${name}\\b`,
    2,
    false,
  ),
  // As labels have it in any language; another sentence must speak of the name as well.
  { ...clue(/:$/, `^${name}:$`, 1, false), ofAny: true },
  clue(/: We$/, `^${name}:? ?: We$`, 3, true),
  clue(/^We(?: a|['’])re /, `^We(?: are|['’]re) ${name}(?=, (?:an?|the|one|and we)\\b| [–—-] )`, 4, true),
  clue(
    /[Oo]ur client/,
    `\\b[Oo]ur client,? ${name}(?=,? (?:is|are|has|seeks?|needs?|offers?|provides?)\\b)`,
    3,
    true,
  ),
  // Founded in 2012, Aster makes …; with over 500 employees, Aster serves …
  clue(
    /, [a-z]?\p{Lu}/u,
    `${start}(?:Founded|Established|Headquartered|Based|Born|Launched|Created|Started|Since (?:its|our|\\d)|With (?:over|more than|offices|\\d)|As an?|As one of|For (?:over|more than|\\d)) [^,.!?\\n]{2,80}(?:, [A-Z]{2})?, ${name} (?:${doing}|[a-z]{3,}s) (?!responsible)`,
    3,
    true,
    'gmu',
  ),
  // Aster, a leader in payments, is looking for …
  clue(
    /, (?:an?|the|one) [^,]{3,80}, [a-z]/,
    `${start}${name}, (?:an?|the|one of) [^,.!?\\n]{3,80}, (?:${doing}|needs?)\\b`,
    4,
    true,
    'gmu',
  ),
  // Wir, die Aster-Gruppe, sind …; Aster Nord, chercheur de talents, vous propose …
  clue(/Wir,? /, `\\bWir,? (?:die |der |das |von )?${name},? (?:sind|suchen|bieten)\\b`, 4, true),
  clue(
    /, (?:vous propose|recherche|recrute)/,
    `${start}${name}, [^,.!?\\n]{3,80}, (?:vous propose|recherche|recrute)\\b`,
    4,
    true,
    'gmu',
  ),
  clue(
    /, an? (?:wholly[- ]owned )?(?:division|subsidiary|part|member|unit|brand) of/,
    `${name}${legal},? an? (?:wholly[- ]owned )?(?:division|subsidiary|part|member|unit|brand) of `,
    4,
    true,
    'gmu',
  ),
  clue(
    / (?:family|story|culture)\b/,
    `\\b(?:[Jj]oin(?:ing)? the|[Pp]art of the|${start}The) ${name} (?:family|story|culture)\\b`,
    3,
    true,
    'gmu',
  ),
  clue(
    /(?:employees|team members|customers|engineers|people) [a-z]/,
    `${start}${name} (?:employees|team members|customers|engineers|people) (?:enjoy|are|have|work|get|can|use|love|trust)\\b`,
    2,
    true,
    'gmu',
  ),
  clue(
    /(?:Work|Working|Life|Careers?|Jobs|Opportunities|interest) (?:at|with|for|in) /,
    `\\b(?:Work|Working|Life|Careers?|Jobs|Opportunities|[Yy]our interest) (?:at|with|for|in) ${name}(?= (?:means|is|offers|gives|has)\\b|[.!,:]|$)`,
    3,
    true,
    'gmu',
  ),
  clue(
    / and its /,
    `${start}${name}${legal}(?: \\([^()]{1,20}\\))?,? and its (?:subsidiaries|affiliates|affiliated|family|group|partners)`,
    4,
    true,
    'gmu',
  ),
  clue(
    /help(?:ing)? [a-z]?\p{Lu}/u,
    `\\bhelp(?:ing)? ${name} (?:to )?(?:grow|build|scale|achieve|become|deliver|improve|succeed|reach|shape|continue|expand|win)\\b`,
    2,
    false,
  ),
  clue(
    / (?:with|of|by|to) [a-z]?\p{Lu}/u,
    `\\b(?:(?:position|role|job|opportunity|contract) is with|on behalf of|employed (?:directly )?by|(?:[Aa]pply|application) to) ${name}(?= (?:in|as|and|by|for|you|please)\\b|[.,!]|$)`,
    3,
    true,
    'gmu',
  ),
  clue(/Why |About /, `${start}(?:Why|About) ${name}(?:\\?|:| [–—-])(?= )`, 3, true, 'gmu'),
  clue(/ [–—-] we /, `^${name} [–—-] we `, 4, true, 'gmu'),
  clue(
    /(?:exists|employs|serves|is on a mission) /,
    `${start}${name} (?:exists to|employs|serves|is on a mission)\\b`,
    2,
    true,
    'gmu',
  ),
  // Researchers at the Aster Institute
  clue(
    / [Tt]he \p{Lu}/u,
    `\\b(?:at|[Jj]oin|within) [Tt]he (${word}(?: (?:of|for|and) ${word}| ${word}){0,4}(?<=\\b${body})(?: of ${word}(?: ${word}){0,2})?)\\b`,
    2,
    true,
  ),
];
