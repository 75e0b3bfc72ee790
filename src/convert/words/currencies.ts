/** Codes of ISO 4217 that postings write, but PHP and TRY, which are other things there. */
const codes = 'USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|ILS|CHF|SEK|NOK|DKK|PLN|INR|JPY';

/** Signs that stand before an amount, and the one currency that each of them says. */
const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₪': 'ILS',
  '₹': 'INR',
  US$: 'USD',
  USD$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  NZ$: 'NZD',
  NZD$: 'NZD',
  S$: 'SGD',
  SGD$: 'SGD',
  HK$: 'HKD',
  HKD$: 'HKD',
};

/** What stands before an amount, as the source of an expression with one group. */
export const signBefore = `(\\b(?:US|USD|CAD?|AUD?|NZD?|SGD|HKD?) ?\\$|\\b[CAS]\\$|[$€£₪₹¥]|\\b(?:${codes})(?!\\p{L}))`;

/** What stands after it: 100,000 USD, 100,000 (USD). */
export const codeAfter = `(?: ?\\(?(${codes})(?!\\p{L})\\)?)?`;

/** What stands after it where nothing stands before: 50 000 €, 12,00 euros, 80,000.00 $. */
export const signAfter = `([$€£₪₹]|(?:${codes}|[Ee]uros?|EUROS?)(?!\\p{L}))(?! ?\\d)`;

/** Names of dollars. */
const dollars =
  /\b(USD|CAD|AUD|NZD|SGD|HKD)(?![\p{L}\d])|\b(U\.?S\.?|American|Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?\b/giu;
const dollarOf: Record<string, string> = {
  us: 'USD',
  american: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
  'new zealand': 'NZD',
  singapore: 'SGD',
  'hong kong': 'HKD',
};

const euro = /^euros?$/i;

/** The code of a sign that stands beside an amount; a bare `$` is that of the dollars named beside it, where there are such. */
export function currencyOf(sign: string, dollar = '$'): string {
  if (sign === '$') return dollar;
  if (euro.test(sign)) return 'EUR';
  return signs[sign.replace(' ', '')] ?? sign;
}

/** The code of the dollars that a text names, if these are of one country. */
export function dollarIn(text: string): string | undefined {
  const named = new Set(
    [...text.matchAll(dollars)].map(
      ([, code, name = '']) => code?.toUpperCase() ?? dollarOf[name.toLowerCase().replaceAll('.', '')],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}
