import type { SectionKind } from './section-headings.ts';

/** The same in other languages: German, French, Spanish, Italian, Dutch and Portuguese. */
const elsewhere: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'preferred',
    /(?<!\p{L})(?:von vorteil|wünschenswert|idealerweise|bonuspunkte|atouts?|souhaité\p{L}*|deseables?|valorable|se valora\p{L}*|preferenziali|gradit[aeio]|desejáve(?:l|is)|diferencia(?:l|is)|pluspunten)(?!\p{L})/u,
  ],
  [
    'responsibilities',
    /(?<!\p{L})(?:\p{L}*aufgaben\p{L}*|tätigkeiten|verantwortlichkeiten|wirst du|werden sie|erwartet (?:dich|sie)|machst du|missions|tâches|responsabilités|responsabilidad\p{L}*|responsabilità|funciones|tareas|tus retos|werkzaamheden|wat ga je doen|compiti|mansioni|atividades)(?!\p{L})/u,
  ],
  [
    'minimum',
    /(?<!\p{L})(?:profile?|anforderungen|qualifikation(?:en)?|bringst du|bringen sie|mitbring\p{L}+|voraussetzungen|bist du|profil recherché|compétences|ce que nous recherchons|requisitos|requisiti|perfil|qué buscamos|lo que buscamos|functie-eisen|wat vragen wij|wat breng je mee)(?!\p{L})/u,
  ],
  [
    'benefits',
    /(?<!\p{L})(?:bieten|vorteile|zusatzleistungen|avantages|offrons|ce que nous proposons|ofrecemos|beneficios|benefícios|oferecemos|offriamo|bieden|ons aanbod)(?!\p{L})/u,
  ],
  [
    'about',
    /^(?:über (?:uns|das unternehmen|die)|wer wir sind|wir sind|qui sommes|à propos|l'entreprise|notre (?:société|entreprise)|sobre (?:nosotros|nós|la empresa)|quiénes somos|chi siamo|over ons|wie zijn wij)(?!\p{L})/u,
  ],
];

/**
 * What a heading is about by the words in it, where the heading as a whole is not listed. The
 * first that fits decides: "Preferred education" is preferred, "Why join us" no company profile.
 */
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'preferred',
    /\b(?:preferred|preferable|desired|desirable|nice[- ]?to[- ]?haves?|good to have|great to have|bonus|advantages?|a plus|pluses|ideally|optional|preferences|even better if|would be (?:great|nice) if|extra credit|not required|stand out|set you apart)\b/,
  ],
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit|eeo|diversity|accommodations?|privacy|disclaimer|inclusi(?:on|ve)|accessibility statement|recruitment fraud|fraud alert|scams?)\b/,
  ],
  ['education', /^(?:minimum |required |your )?(?:education|academic|degrees?)\b/],
  [
    'benefits',
    /\b(?:benefits?|perks|compensation|remuneration|rewards?|salary|what we offer|we offer|we provide|you(?:'ll| will) (?:get|receive|enjoy)|in it for you|pays? to work)\b|^(?:pay|why (?:join|work|choose|you'll love|you will love|us)\b)/,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit(?:y|ies)|duties|tasks|deliverables|accountabilities|day[- ]to[- ]day|objectives|your mission)\b|\bwork you(?:'ll| will) do\b|\bwhat will (?:your|the) (?:job|role|work|day) \b|\bwhat (?:you|you'll|you will|will you|the role|a).{0,20}\b(?:do|doing|own|work on|working on|build|deliver|achieve)\b|\b(?:make|making|your|have) an? impact\b|\b(?:we|we'd|would|we'll|will) expect (?:from )?you\b|\bexpect(?:ed|ations)? (?:of|from) you\b|^(?:in this (?:role|position)|as an? [^.]{2,40}),? you\b/,
  ],
  [
    'about',
    /(?<!more )\babout us\b|^(?:about (?!you\b|the (?:role|job|position))|who (?:is|are we|we are)\b|our (?:company|story|mission|team|culture|values|client)\b|the (?:company|department|organi[sz]ation)\b|why\b|life at\b|meet\b|company\b)/,
  ],
  [
    'minimum',
    /\b(?:require(?:d|ments?)|qualifications?|must[- ]?haves?|minimum|essentials?|mandatory|skills|competenc(?:y|ies|e)|knowledge|expertise|experience|background|profile|looking for|what will help you|ideal candidate|right candidate|(?:great|good|strong|right) fit|a (?:fit|match) if|(?:need|want|hope|like|love) to see|succeed|successful|who you are)\b|\b(?:you|you'll|you will|will you) (?:need|bring|have)\b/,
  ],
  ...elsewhere,
  ['summary', /\b(?:summary|overview|snapshot|in brief)\b/],
  [
    'description',
    /^(?:about the|the|this|your|job|role|position)\b.{0,40}\b(?:role|job|position|opportunity|internship|team|project|challenge|description)\b|^(?:the )?(?:role|job|position|internship|opportunity)\b/,
  ],
  [
    'other',
    /\b(?:apply|application|interview|hiring process|next steps|contact|additional information|travel|schedule|location|work environment|working conditions|physical)\b/,
  ],
];

/** The kind of section that the words of a heading phrase speak of. */
export function kindByWords(phrase: string): SectionKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(phrase))?.[0];
}
