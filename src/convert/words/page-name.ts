import { namesRole } from './role-nouns.ts';

// What sites call the page: no role is called so.
const pageName =
  /^(?:(?:explore |browse |search |see |view |find |our |all |current |open |new |latest |available |opening |job )*(?:careers?|employment(?: opportunities)?|jobs?|vacanc(?:y|ies)|openings?|positions?|postings?|listings?|roles|opportunities|opportunity)|(?:job|jobs|careers?) board|join us|work with us|we(?: a|'|’)re hiring|hiring|home|(?:job|vacancy|position|employment) (?:details?|description|posting|announcement|advert(?:isement)?|notice)|apply(?: now)?|דרושים|משרות)[\s.!]*$/i;

// Ask HN: Who is hiring? (May 2026)
const thread = /\bwho(?: is|['’]s) hiring\b/i;

// Contoso Jobs and Career Opportunities, Careers at Contoso
const siteName =
  /^(?:\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3} )?(?:[Jj]obs|[Cc]areers?)(?: (?:and|&) (?:[Jj]obs|[Cc]areers?|[Ee]mployment))?(?: [Oo]pportunities)?$|^(?:Jobs|Careers?|Career [Oo]pportunities|Working) (?:at|with) \p{Lu}/u;

/** Whether words are what a site calls its page. */
export function isPageName(value: string): boolean {
  return pageName.test(value) || thread.test(value) || (siteName.test(value) && !namesRole(value));
}
