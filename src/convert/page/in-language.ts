import { eld } from 'eld/extrasmall';

/** How much of a text tells its language, in characters: shorter ones do not, more adds nothing. */
const enough = 120;
const most = 300;
/** Words that so many of in a short text are English, without asking further. */
const english = /\b(?:the|and|of|to|with|for|you|our|we|is|are)\b/gi;
const plenty = 8;
/** What the site itself is written in. */
const own = 'en';

/** The language of a text (ISO 639-1) where it is surely another than English. */
export function inLanguage(text: string): string | undefined {
  if (text.length < enough) return;
  const beginning = text.slice(0, most);
  if ((beginning.match(english)?.length ?? 0) >= plenty) return;
  const found = eld.detect(beginning);
  return found.language && found.language !== own && found.isReliable() ? found.language : undefined;
}
