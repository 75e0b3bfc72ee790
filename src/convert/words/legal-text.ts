const legal =
  /\bcommitted to safeguarding\b|\bequal[- ](?:employment[- ])?opportunit|\baffirmative action\b|\bregardless of (?:race|gender|age|their (?:age|background|belief|colou?r|disabilit|ethnic|gender|identit|national|origin|race|religio|sex))|\bwithout regard to\b|\bprotected (?:characteristic|class|veteran|status|by law)|\bdoes not discriminate\b|\bdo not discriminate\b|(?<!\bwith or without )\breasonable accommodation|\baccessibility is\b|\be-verify\b|\bfair chance\b|\bdrug[- ]free workplace\b|\bsexual orientation\b|\b(?:position|role|applicants?|candidates?|employment)\b[^.]{0,120}\bexport[- ](?:control|administration|licen[cs])|\bsubject to (?:\S+ ){0,2}export\b|^subject to applicable laws?\b|^by (?:applying|submitting)\b|\bunsolicited (?:\S+ ){0,4}(?:applications|candidates|cvs|r[eé]sum[eé]s)\b|\b(?:applicants?|candidates?|recruitment) privacy (?:notice|polic(?:y|ies)|statement)\b|\bwe may use (?:artificial intelligence|AI)\b/i;

/** Whether a paragraph states what law or fairness asks of an employer, wherever it stands. */
export function isLegalText(text: string): boolean {
  return legal.test(text);
}
