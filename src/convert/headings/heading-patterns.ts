import { ofNoNeed } from './of-no-need.ts';
import { patternsElsewhere } from './patterns-elsewhere.ts';
import type { SectionKind } from './section-headings.ts';

/**
 * What a heading is about by the words in it, where the heading as a whole is not listed: families of
 * words, each with what it means. The first that fits decides: "Preferred education" is preferred,
 * "Why join us" no company profile, "Salary and bonus" nothing to bring along.
 */
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  ['summary', /\bwhat(?:'s| is) (?:the|this) (?:role|job|position) (?:all )?about\b/],
  // Statements, as employers add them below what is asked.
  [
    'legal',
    /\b(?:security|privacy|compliance|safeguarding|export control|conflicts? of interest)\b.{0,30}\b(?:statement|notice|policy|disclosure)$/,
  ],
  [
    'other',
    /\b(?:well-?being|wellness|vaccination|covid(?:-19)?|remote work|hybrid work(?:ing)?|sustainability) (?:statement|notice|policy)$/,
  ],
  [
    'summary',
    /^(?:job |role |position )?purpose and (?!.*\b(?:values|vision|mission|culture|duties|responsibilities)\b)/,
  ],
  [
    'description',
    /^(?:more )?about (?:your|the|this|our) (?:\p{L}+ ){0,2}(?:role|job|position|opportunity|assignment)$/u,
  ],
  // What nobody need bring.
  ['other', ofNoNeed],
  ['other', /\b(?:you|candidates|applicants)(?: are|'re| will)? not (?:be )?(?:expected|required|asked) to$/],
  // To whoever goes on to look elsewhere.
  ['other', /^not (?:quite )?(?:an?|the|your) (?:right |good |perfect |ideal )?(?:fit|match|role|job)\b/],
  [
    'responsibilities',
    /\b(?:reach out|get in touch|join us|apply) if you(?:'d| would)? (?:want|like|love) to\b/,
  ],
  // Where an application goes, and with what.
  [
    'other',
    /\b(?:e-?mail|forward|mail|send|submit) (?:us )?(?:an? |the |your )(?:\S+ ){0,6}?(?:applications?|cover letters?|cv|documents?|portfolio|resum[eé])(?!\p{L})/u,
  ],
  // To read, and not to bring.
  [
    'other',
    /\b(?:details|things|facts|information)(?: that)? you(?: should|'ll need to| will need to| need to| must| may want to| might want to)? know\b/,
  ],
  // What is known already, what one may have heard of, and by what applicants are compared.
  [
    'minimum',
    /^(?:what )?you (?:(?:surely|certainly|probably|already) ){1,3}know$|\b(?:candidates|applicants|you)(?: will|'ll| shall| are)? (?:be )?(?:evaluated|assessed|rated|scored) (?:on|by|against)\b/,
  ],
  ['preferred', /^(?:maybe|perhaps|ideally) you(?:'ve| have)? /],
  // Beside what one needs.
  ['preferred', /^what (?:we(?: really)? would|we'd)(?: really)? (?:like|love)$/],
  ['benefits', /^(?:what )?you(?:'ll| will| can) experience$/],
  [
    'legal',
    /\b(?:search firms?|recruiters|(?:staffing|recruit(?:ing|ment)|employment) agenc(?:y|ies))\b.{0,40}\b(?:please read|note|notice|attention)\b/,
  ],
  // What an application is made of.
  [
    'other',
    /^(?:required|necessary|requested|supporting) (?:application |supporting )?(?:documents?|documentation|materials|attachments|forms)\b|\b(?:documents?|documentation|attachments|materials) (?:required|needed|to (?:submit|attach|upload))\b/,
  ],
  ['responsibilities', /(?<!\bapplicants? )\b(?:will|shall|may|would) be (?:required|expected|asked) to$/],
  // Said of how one works, and not of what one brings.
  [
    'other',
    /^(?:travel|relocation|shift|schedule|working hours|physical|environmental)(?: and \w+)? (?:requirements?|required|demands|expectations)$/,
  ],
  // To whoever has not all that is asked.
  [
    'other',
    /\b(?:don't|do not|not|never) (?:feel|have|meet|tick|check|fit|match|worry)\b.{0,30}\b(?:all|every|everything|each|100)\b/,
  ],
  // Why there is the role, and why somebody should want it.
  [
    'description',
    /^wh(?:y|at makes) (?:is |does )?(?:this|the) (?:role|position|job)\b(?!.{0,20}\byou\b)|\bwhere you(?:'ll| will)? (?:come|fit) in\b/,
  ],
  [
    'benefits',
    /^how (?:we|\S+(?: \S+)?) (?:supports?|takes? care of|rewards?)\b|^(?:build|grow|advance|boost|shape) your career\b|\bwhat (?:will|does|would) (?:an|the|our|your) offer\b|\bwhat(?: is|'s) (?:being )?offered\b/,
  ],
  [
    'benefits',
    /\bwhy\b(?!.{0,40}\b(?:matters|exists?|role)\b).{0,40}\b(?:join(?:ing)?|work(?:ing)? (?:with|for|at|in|on)|you(?:'ll| will| should)? (?:love|like|enjoy)|awesome|great place|choose|us)\b|^why work\b|\breasons to (?:join|work|love|apply)\b/,
  ],
  [
    'benefits',
    /^(?=.{0,60}\b(?:bonus(?:es)?|advantages?|optional)\b).{0,60}\b(?:salary|pay|compensation|benefits?|perks|equity|insurance|working (?:here|at|for|with|in)|of (?:joining|being))\b/,
  ],
  // Said of a candidate one wishes for: no wish among requirements, but the requirements.
  ['minimum', /^(?:the |our )?(?:desired|preferred) (?:candidate|person|profile|applicant)\b/],
  // Both in one list: what is only wished for says so itself.
  [
    'minimum',
    /\b(?:required|minimum|basic|essential|mandatory)(?: criteria| skills| requirements)?(?: and |\/| or |, )(?:preferred|desired|desirable)\b/,
  ],
  // Wishes.
  [
    'preferred',
    /\b(?:(?:preferred|preferable|(?<!\bor )preferably|desired|desirables?)(?! (?:locations?|start|contact|method|schedule|shift|hours))|advantageous|beneficial|we (?:would |strongly |also )?prefer|bonus(?:es)?|advantages?|assets|plus(?:s?es)?|ideally|optional|preferences|preference (?:for|given|will)|wish ?list|extra credit|(?:extra|brownie|plus) points?|stands? out|sets? you apart|love it if|would (?:also )?help|makes? us (?:smile|happy)|(?:you (?:might|may|could)|candidates? (?:might|may|could|will)) also|icing on the cake|cherry on top|superpowers?)\b/,
  ],
  [
    'preferred',
    /\b(?:nice|good|great|helpful|useful|handy|cool)[- ]?to[- ]?(?:haves?|know)\b|\ban? (?:[\w-]+ )?(?:asset|edge)\b|\b(?:comes?|coming) in handy\b|\beven better if\b|\bnot (?:immediately |strictly |absolutely )?(?:required|necessary|essential|mandatory|needed|a must)\b|\b(?:would|will|might|could|it'd|we'd) (?:also )?be (?:an? )?(?:\w+ )?(?:great|nice|good|cool|awesome|amazing|useful|helpful|ideal|asset|impressed|thrilled|delighted|excited)\b(?! (?:fit|match|candidate|person))|\b(?:it'd|we'd) be (?:\w+ )?(?:great|nice|good|impressed|thrilled|delighted|excited)\b|\b(?:is|it's) (?:great|nice|good) if\b|\b(?:thrilled|delighted|excited|impressed|happy|pleased) if (?:you|your)\b|^(?:great|nice|good) if\b|\b(?:exceptional|outstanding) (?:candidate|applicant)\b|\b(?:exceptional|outstanding|stand-?out) (?:candidates?|applicants?) (?:\w+ ){0,3}(?:also|would|may|might|could)\b|\bif you have any of (?:the following|these)\b|^also (?:nice|great|useful|helpful|good)\b|^(?:nice|additional|optional) extras?$/,
  ],
  [
    'preferred',
    /\b(?:additional|other|also) useful\b|\bsecondary skills?\b|\b(?:useful|helpful|valued|recommended|additional) (?:qualifications?|skills?|experiences?|knowledge|background|extras)\b|\brecommended requirements?\b/,
  ],
  // What a heading ends with it heads, and what is asked first it asks.
  ['responsibilities', /\b(?:responsibilities|duties)$/],
  [
    'minimum',
    /^(?:required|minimum|basic|essential|mandatory) (?:[\w-]+ ){0,3}?(?:qualifications?|skills?|experience|requirements?|education|competenc(?:y|ies)|knowledge)\b/,
  ],
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit|eeo\b|diversity\b|(?<!with or without (?:an? )?(?:reasonable )?)accommodations?\b|privacy\b|disclaimer\b|inclusi(?:on|ve)\b|accessibility statement|recruitment fraud|fraud alert|scams?\b|data protection|gdpr\b|affirmative action|non-?discrimination|background checks?\b|(?:recruitment|staffing|third[- ]party) agenc(?:y|ies)|agency notice|notice to (?:applicants|candidates|recruiters|agencies))|^agencies$/,
  ],
  ['education', /^(?:minimum |required |your )?(?:education(?:al)?|academic|degrees?)\b/],
  // What you offer is what you bring; what we offer is what you get; what you get to do is the work.
  ['minimum', /^(?:what )?you (?:can )?offer\b/],
  [
    'benefits',
    /\b(?:(?:benefits?|perks|compensation|remuneration|rewards?|salary|insurance)(?! (?:[\w-]+ ){0,2}(?:support|administration|analysis|accounting|management|law)\b)|(?:we|we'll|we will|we can|we do|we'd) (?:offer|provide)|we(?:'ll| will)? give you|you(?:'ll| will|'re going to|'d| can)? (?:get(?! to\b| up to\b)|receive|enjoy)|in it for you|in return|in exchange|pays? to work|take care of you|look after you|got you covered|great place to work|our offer|the (?:good stuff|deal)|your chances?|look forward to|invest(?:ment|ing)? in you|time off|wellness|expect (?:from us|from working))\b/,
  ],
  [
    'benefits',
    /\bwhat\b.{1,40}\b(?:offers?(?: you)?$|can offers?\b)|^(?:\S{2,30} ){1,3}offers(?: you)?$|^pay\b/,
  ],
  [
    'responsibilities',
    /\bneeds? you to do\b|^(?:in |during |within |over )?(?:your|the) first (?:(?:\d{1,3}|few|two|three|six|nine|twelve) )?(?:days|weeks|months|year)\b/,
  ],
  ['about', /^(?:business|organi[sz]ation(?:al)?|team|department) (?:overview|profile|background)$/],
  [
    'minimum',
    /\b(?:you should|please|should) (?:definitely )?apply if\b|^(?!why|how|what|when|where).*\byou should$/,
  ],
  // What is expected, wanted, needed of somebody – to have, not to do.
  [
    'minimum',
    /\b(?:expect(?:s|ed|ing)?|expectations|wants?|wish|like|hope|hoping|need(?:s|ed)?|require[sd]?|ask(?:s|ing)?) (?:you |candidates? |applicants? )?(?:to (?:have|bring|know|possess|show|be)\b|of you\b|from (?:you|our (?:future|new)|candidates?|applicants?)\b)|\bexpectations$/,
  ],
  [
    'minimum',
    /(?<!\bimpact )\b(?:candidates?|applicants?|you) (?:must|shall|should|need to|ought to|would|will) (?:also |already )?(?:have|possess|be (?:able|a|an|someone)|bring|know|demonstrate|meet)\b|^(?:candidates?|applicants?)\b.{0,40}\b(?:need|require|must have)$/,
  ],
  [
    'responsibilities',
    /\b(?:candidate|applicant|incumbent|(?:post|job)[- ]?holder) will (?:also |primarily )?(?:assist|collaborate|contribute|focus|help|lead|perform|support|take|work)\b|\byou(?:'ll| will| would) work (?:closely |directly |together )?(?:alongside|with) (?:\S+ ){1,6}to$/,
  ],
  // “What you do here matters” is said of the employer.
  ['about', /^what you do\b.{0,30}\b(?:changes|counts|matters|shapes)\b/],
  // The work, and what it is made of.
  [
    'responsibilities',
    /\b(?:responsibilities|(?<!(?:radical|social|corporate|environmental|personal|shared|real|full) )responsibility|duties|tasks|deliverables|accountabilities|day[- ]to[- ]day|objectives|your mission|(?:job|essential|main|key) functions|work (?:performed|to be done|you(?:'ll| will| would) do))\b|^functions$|\bresponsible for\b|\b(?:have|make|making|your) an? (?:real |big |lasting )?(?:impact|difference)\b|\bimpact you(?:'ll| will)\b|^your (?:new role|new job|work|contribution|challenges?|focus)$/,
  ],
  [
    'responsibilities',
    /\bwhat (?:will|would|does) (?:your|the|a) (?:typical )?(?:job|role|work|day|week) |\bwhat (?:your|the|a) (?:typical )?(?:job|role|work|day|week) (?:will|would|could|might|may) |\bwhat (?:you|you'll|you will|will you|the role|would you|will i|are you|a).{0,20}\b(?:do|doing|get up to|take on|tackle|own|work on|working on|build|deliver|achieve)\b|\bwhat (?:does|do|would|will) (?:an?|the|our) .{2,40}\b(?:do|look like|involve)\b|\bhow you(?:'ll| will| can)? (?:contribute|spend your|help us|make|do (?:it|this)$)\b|\b(?:things|projects) you(?:'ll| will)\b|\bbe up to\b|\byou(?:'ll| will)? get to\b|\bexamples? of (?:work|duties|tasks)\b/,
  ],
  [
    'responsibilities',
    /\b(?:we|we'd|would|we'll|will) expect (?:from )?you\b|^what you can expect$|\bexpect(?:ed|ations)? of you\b|^(?:in (?:this|your) (?:role|position|job)|as (?:an?|our) [^.]{2,70}),? you\b|^in (?:this|your) (?:role|position|job)$|^(?:with)?in .{0,20}\b(?:days|weeks|months|year),? you|^(?:your )?first (?:\d+|\w+) (?:days|weeks|months)$|, you(?:'ll| will)$|\byou(?:'ll| will) (?:also )?be (?:(?:mainly|primarily|directly|chiefly) )?(?:doing|responsible|working on|in charge|accountable)\b/,
  ],
  [
    'responsibilities',
    /\b(?:job|role|position|work|day|days|week|you)(?: will| may| might| would| typically| mainly| primarily){0,2} (?:includes?|involves?|entails?|comprises?|consists? of)\b|^what(?:'s| is)? (?:the|this|your) (?:job|role|position|work)\b.{0,20}\b(?:about|looks like|entails|involves|includes)|^(?:key|main|primary|core|principal|major|typical) (?:activities|functions|roles|areas of (?:work|focus)|result areas)\b|^(?:scope|nature|range|areas?) of (?:the )?(?:work|activit(?:y|ies)|role|position|job)\b|\b(?:typical|average) (?:day|week)\b/,
  ],
  [
    'about',
    /\babout us\b|^this is us\b|\b(?:our|core|company) values\b|^(?:\S+ ){1,2}(?:values|principles|culture)$|^whose team\b|\b(?:team|group|department|division) (?:will you|you(?:'ll| will|'d)?) (?:join|be joining|be (?:a )?part of)\b|\b(?:company|group|brand) story$|^what(?: is|'s) (?!(?:the|this|your|it|in|an?|next|new|required|expected|needed|offered|included|involved|important)\b)\S{3,20}$|^(?:(?:more )?about (?!you\b|this\b|the (?:role|job|position|project|opportunity|internship)\b)|who (?:is|are we|we are)\b|who are \S+(?: \S+)?,? and what\b|our (?:business|company|story|mission|team|culture|values|client|vision|purpose|people|history)\b|(?:the|your new) (?:company|department|organi[sz]ation|business|firm|client|employer|lab|institute)\b|why\b|life (?:at|in|with)\b|meet\b|company\b|we(?: are|'re)?$|what we(?: do|'re about|'re building)\b|where (?:you'll work|we(?:'re| are) (?:going|headed))|working (?:here|at|for|with us)\b|what(?:'s it| it's| it is| is it) like (?:working|to work)|introduc(?:ing|tion to)\b|background$|an? .{2,40} (?:company|organi[sz]ation)$)/,
  ],
  [
    'skills',
    /^(?:our |the |current |some of (?:our|the) )?(?:tech|technolog(?:y|ies)|tooling|tools|stack|tech(?:nical|nology)? (?:stack|environment|landscape))(?: (?:and|or) (?:tools|tooling|technologies|infrastructure|stack))?(?: (?:that )?(?:we|you|you'll|you will)(?: will| currently)? (?:use|work with|be using|be working with))?$|^what we (?:use|work with)$/,
  ],
  // Who it is for, and what that takes.
  [
    'minimum',
    /\b(?:require(?:d|ments?)|qualifications?|qualify|must[- ]?haves?|minimum|essentials?|mandatory|prerequisites?|pre-requisites?|criteria|non-?negotiables?|skills|ksas?|competenc(?:y|ies|e|es)|capabilities|attributes|knowledge(?! (?:management|sharing|transfer|base)\b)|expertise|experience|certifications?|licen[cs]es|background|profile|look(?:s|ing)? for|what will help you|abilit(?:y|ies)|succeed|successful|thrive|who you are)\b/,
  ],
  [
    'minimum',
    /\b(?:ideal|right|successful|suitable|perfect|strong|great|good) (?:candidate|person|applicant|profile|fit|match)\b|\ba (?:fit|match) if\b|\b(?:need|want|hope|like|love) to see\b|\bwe(?:'re| are)? (?:seek(?:ing)?|search(?:ing)? for|need)\b|\b(?:sounds?|sound) like you\b|\babout you\b|\byou(?:'re| are) (?:someone|a person|the one|our)\b|\bare you (?:the one|our|a)\b|\bwho (?:you'll be|are you|should apply)\b|\bis (?:this|that|it) you\b|\b(?:role|job|position|this) (?:is|(?:may|might|could) be) (?:(?:just )?right )?for you\b|\bto be considered\b|^your (?:toolkit|toolbox|strengths|skill ?set)$|\bcandidates? (?:who|that|with)\b|^(?:the )?(?:you|person|candidate|applicant)$/,
  ],
  [
    'minimum',
    /\b(?:you|you'll|you will|will you|you'd|you've|you should|should you|you must) (?:need|bring|have|got|know)\b/,
  ],
  ...patternsElsewhere,
  [
    'summary',
    /\b(?:summary|overview|snapshot|in brief|in a nutshell|tl;?dr|at a glance|the gist|quick facts)\b|^(?:overall |general |main |primary |basic )?(?:job |role |position )?(?:purpose|description|function)(?: of (?:the )?(?:job|role|position|post))?$|^(?:class |job |general )?definition$|^(?:brief|short) description\b/,
  ],
  [
    'description',
    /^(?:about the|more about the|what is the|the|this|your|job|role|position|project)\b.{0,40}\b(?:role|job|position|opportunity|internship|team|project|challenge|description)\b|^(?:the )?(?:role|job|position|internship|opportunity)\b|^scope of (?:care|practice|services?|(?:the |this )?(?:role|job|position|post))\b/,
  ],
  [
    'other',
    /\b(?:apply|applying|application|interview|hiring process|recruitment process|next steps|contact|additional information|travel|schedule|location|work environment|working conditions|physical|supervision|reporting (?:line|structure|relationships?)|visa|relocation|availability|start date)\b/,
  ],
];

/** The kind of section that the words of a heading phrase speak of. */
export function kindByWords(phrase: string): SectionKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(phrase))?.[0];
}
