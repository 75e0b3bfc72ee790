import { patternsElsewhere } from './patterns-elsewhere.ts';
import type { SectionKind } from './section-headings.ts';

/**
 * What a heading is about by the words in it, where the heading as a whole is not listed. The
 * first that fits decides: "Preferred education" is preferred, "Why join us" no company profile,
 * "Salary and bonus" nothing to bring along.
 */
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'benefits',
    /\bwhy\b(?!.{0,40}\b(?:matters|exists?|role)\b).{0,40}\b(?:join(?:ing)?|work(?:ing)? (?:with|for|at|in|on)|you(?:'ll| will| should)? (?:love|like|enjoy)|awesome|great place|choose|us)\b|^why work\b|^(?=.{0,60}\b(?:bonus(?:es)?|advantages?|optional)\b).{0,60}\b(?:salary|pay|compensation|benefits?|perks|equity|insurance|working (?:here|at|for|with|in)|of (?:joining|being))\b/,
  ],
  [
    'preferred',
    /\b(?:(?:preferred|preferable|preferably|desired|desirables?)(?! (?:locations?|start|contact|method|schedule|shift|hours))|advantageous|beneficial|(?:nice|good|great|helpful|useful|handy|cool)[- ]?to[- ]?haves?|bonus(?:es)?|advantages?|assets|an? (?:big |huge |definite |real |strong )?(?:plus|asset|edge)|pluses|ideally|optional|preferences|wish ?list|even better if|(?:would|will|might|could) (?:also )?be (?:an? )?(?:\w+ )?(?:great|nice|good|cool|awesome|amazing|useful|helpful|ideal|plus|asset|bonus)(?! (?:fit|match|candidate|person))|(?:extra|brownie) (?:credits?|points?)|not (?:required|necessary|essential|mandatory|needed|a must)|stands? out|sets? you apart|love it if|icing on the cake|cherry on top)\b|\b(?:additional|other|also) useful\b|\buseful (?:experience|skills?|knowledge|extras?)\b|\brecommended (?:qualifications?|skills?|experience|knowledge|background|requirements?)\b/,
  ],
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit|eeo|diversity|accommodations?|privacy|disclaimer|inclusi(?:on|ve)|accessibility statement|recruitment fraud|fraud alert|scams?|data protection|gdpr|affirmative action|non-?discrimination|(?:recruitment|staffing|third[- ]party) agenc(?:y|ies)|agency notice|notice to (?:applicants|candidates|recruiters|agencies))\b/,
  ],
  ['education', /^(?:minimum |required |your )?(?:education|academic|degrees?)\b/],
  [
    'benefits',
    /\b(?:benefits?|perks|compensation|remuneration|rewards?|salary|what we offer|we(?: can|'ll| will| do)? offer|we provide|you(?:'ll| will|'re going to|'d| can)? (?:get|receive|enjoy)|in it for you|in return|in exchange|pays? to work|how we (?:take care of|look after|support|reward) (?:you|our)|great place to work)\b|\bwhat\b.{1,40}\boffers?(?: you)?$|\bexpect from (?:us|working)\b|^pay\b/,
  ],
  [
    'minimum',
    /\b(?:expect(?:s|ed|ing)?|expectations|wants?|wish|like|hope|hoping|need(?:s|ed)?|require[sd]?|ask(?:s|ing)?) (?:you |candidates? |applicants? )?(?:to (?:have|bring|know|possess|show|be)\b|of you\b|from (?:you|our (?:future|new)|candidates?|applicants?)\b)|\bexpectations$|\b(?:candidates?|applicants?|you) (?:must|shall|should|need to|ought to|would|will) (?:also |already |ideally )?(?:have|possess|be (?:able|a|an|someone)|bring|know|demonstrate|meet)\b/,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit(?:y|ies)|duties|tasks|deliverables|accountabilities|day[- ]to[- ]day|objectives|your mission|essential functions|work performed)\b|\bwork (?:to be done|you(?:'ll| will| would) do)\b|\bwhat will (?:your|the) (?:job|role|work|day) |\bwhat (?:you|you'll|you will|will you|the role|a).{0,20}\b(?:do|doing|own|work on|working on|build|deliver|achieve)\b|\bwhat (?:does|do|would|will) (?:an?|the|our) .{2,40}\bdo\b|\b(?:make|making|your|have) an? impact\b|\b(?:we|we'd|would|we'll|will) expect (?:from )?you\b|\bexpect(?:ed|ations)? of you\b|^(?:in this (?:role|position|job)|as an? [^.]{2,40}),? you\b|\b(?:job|role|position|work|day|days|week|you)(?: will| may| might| would| typically| mainly| primarily){0,2} (?:includes?|involves?|entails?|comprises?|consists? of)\b|^what (?:the|this|your) (?:job|role|position|work)\b.{0,20}\b(?:is about|looks like|entails|involves|includes)|^(?:key|main|primary|core|principal|major|typical) (?:activities|functions|areas of (?:work|focus)|result areas)\b|^(?:scope|nature|range|areas?) of (?:the )?(?:work|activit(?:y|ies)|role|position|job)\b|\byou(?:'ll| will) be (?:doing|responsible|working on|in charge|accountable)\b|\bresponsible for\b|\bhow you(?:'ll| will| can)? (?:contribute|spend your|help us|make)\b|^(?:your )?(?:typical|average) (?:day|week)\b/,
  ],
  [
    'about',
    /(?<!more )\babout us\b|^(?:about (?!you\b|the (?:role|job|position))|who (?:is|are we|we are)\b|our (?:company|story|mission|team|culture|values|client|vision|purpose|people|history)\b|the (?:company|department|organi[sz]ation|business|firm|client|employer)\b|why\b|life (?:at|in|with)\b|meet\b|company\b|what we do\b|where we(?:'re| are) (?:going|headed)|working (?:here|with us|at)\b|what (?:it's|it is) like (?:working|to work))/,
  ],
  [
    'skills',
    /^(?:our |the |some of (?:our|the) )?(?:tech|technolog(?:y|ies)|tooling|tools|stack|tech(?:nical|nology)? (?:stack|environment|landscape))(?: (?:and|or) (?:tools|tooling|technologies|infrastructure|stack))?(?: (?:that )?(?:we|you|you'll|you will)(?: will| currently)? (?:use|work with|be using|be working with))?$/,
  ],
  [
    'minimum',
    /\b(?:require(?:d|ments?)|qualifications?|must[- ]?haves?|minimum|essentials?|mandatory|prerequisites?|pre-requisites?|criteria|skills|competenc(?:y|ies|e)|capabilities|attributes|knowledge|expertise|experience|background|profile|look(?:s|ing)? for|what will help you|(?:ideal|right|successful|suitable|perfect|strong) (?:candidate|person|applicant|profile|fit)|(?:great|good|strong|right|perfect|ideal) (?:fit|match)|a (?:fit|match) if|(?:need|want|hope|like|love) to see|we(?:'re| are)? (?:seek(?:ing)?|search(?:ing)? for|need)|you(?:'re| are) (?:someone|a person|the one|our)|who should apply|is (?:this|that|it) you|(?:role|job|position|this) is (?:right )?for you|succeed|successful|thrive|who you are)\b|\b(?:you|you'll|you will|will you|you'd|you've|you should|should you|you must) (?:need|bring|have|got|know)\b/,
  ],
  ...patternsElsewhere,
  [
    'summary',
    /\b(?:summary|overview|snapshot|in brief|in a nutshell|tl;?dr|at a glance)\b|^(?:overall |general |main |primary |basic )?(?:job |role |position )?(?:purpose|function|description)(?: of (?:the )?(?:job|role|position|post))?$/,
  ],
  [
    'description',
    /^(?:about the|the|this|your|job|role|position)\b.{0,40}\b(?:role|job|position|opportunity|internship|team|project|challenge|description)\b|^(?:the )?(?:role|job|position|internship|opportunity)\b/,
  ],
  [
    'other',
    /\b(?:apply|applying|application|interview|hiring process|recruitment process|next steps|contact|additional information|travel|schedule|location|work environment|working conditions|physical|supervision|reporting (?:line|structure|relationships?)|visa|relocation|start date)\b/,
  ],
];

/** The kind of section that the words of a heading phrase speak of. */
export function kindByWords(phrase: string): SectionKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(phrase))?.[0];
}
