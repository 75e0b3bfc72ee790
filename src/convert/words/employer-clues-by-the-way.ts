import type { Clue } from './employer-clue.ts';
import { body, name, office, part, possessive } from './employer-patterns.ts';

const byTheWay = (sign: RegExp, source: string, weight: number, flags = 'gu'): Clue => ({
  pattern: new RegExp(source, flags),
  sign,
  weight,
  outright: false,
});

/** What is said of an employer by the way: “Aster’s customers”, “across Aster”. */
export const cluesByTheWay: readonly Clue[] = [
  // Not the Public Hospital's Act, nor a Driver's License or a Women's Center; nor what is a part of an employer, nor a site's terms.
  byTheWay(
    /['’]s/,
    `\\b${name}(?<!\\b${part})${possessive}(?= |$)(?! (?:Acts?|Laws?|Code|Licen[cs]es?|Compensation|User Agreement|Terms|Privacy|Cookies?|${body}|${office})\\b)`,
    2,
  ),
  byTheWay(
    /['’]s? (?:mission|vision|culture|values|headquarters|offices?|workforce|employees|proprietary)/,
    `\\b${name}(?:${possessive}|(?<=s)['’]) (?:mission|vision|culture|values|headquarters|offices?|workforce|employees|proprietary)\\b`,
    3,
  ),
  // Aster Systems’ customers
  byTheWay(/s['’] \p{Ll}/u, `\\b${name}(?<=s)['’](?= \\p{Ll})`, 2),
  byTheWay(
    / (?:product|platform|device|ecosystem|customer|user|services|employees|team members|family)/,
    `\\b(?:across|throughout|within|on|in|for|all|of|to|with) (?:the |all )?${name} (?:products?|platforms?|devices?|ecosystem|customers?|users?|services|employees|team members|family)\\b`,
    2,
  ),
  byTheWay(
    /across|throughout|within/,
    `\\b(?:across|throughout|within) ${name}(?=[,.;]| and\\b| as\\b| to\\b|$)`,
    2,
    'gmu',
  ),
  byTheWay(
    / (?:for|at|with|here at) [a-z]?[^a-z]/,
    `\\b(?:(?:work|working) (?:for|at|here at)|(?:career|role|position|job|opportunity|benefits|life) (?:for|at|with|here at)) ${name}\\b`,
    2,
  ),
  // As labels have it in any language; another sentence must speak of the name as well.
  { ...byTheWay(/:$/, `^${name}:$`, 1), ofAny: true },
  byTheWay(
    /help(?:ing)? [a-z]?\p{Lu}/u,
    `\\bhelp(?:ing)? ${name} (?:to )?(?:grow|build|scale|achieve|become|deliver|improve|succeed|reach|shape|continue|expand|win)\\b`,
    2,
  ),
];
