import type { SectionKind } from './section-headings.ts';

/** The words that headings use in other languages: German, French, Spanish, Italian, Dutch and Portuguese. */
export const patternsElsewhere: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'preferred',
    /(?<!\p{L})(?:von vorteil|wünschenswert\p{L}*|bevorzugt\p{L}*|idealerweise|bonuspunkte|atouts?|souhaité\p{L}*|deseables?|valorable|se valora\p{L}*|preferenziali|gradit[aeio]|desejáve(?:l|is)|diferencia(?:l|is)|pluspunten)(?!\p{L})/u,
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
    /(?<!\p{L})(?:bieten|vorteile|zusatzleistungen|avantages|offrons|ce que nous proposons|proponemos|ofrecemos|beneficios|benefícios|oferecemos|offriamo|bieden|ons aanbod)(?!\p{L})/u,
  ],
  [
    'about',
    /^(?:über (?:uns|das unternehmen|die)|wer wir sind|wir sind|qui sommes|à propos|l'entreprise|notre (?:société|entreprise)|sobre (?:nosotros|nós|la empresa)|quiénes somos|chi siamo|over ons|wie zijn wij)(?!\p{L})/u,
  ],
];
