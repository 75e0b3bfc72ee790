/** Codes that postings write, but those that are other things there too (PHP, TRY, ALL): RMB for CNY, the others of ISO 4217. */
const codes =
  'USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|ILS|CHF|SEK|NOK|DKK|PLN|INR|JPY|AED|BDT|BRL|CNY|RMB|CZK|EGP|GHS|HUF|IDR|KES|KRW|KWD|LKR|MXN|MYR|NGN|PKR|QAR|RON|SAR|THB|TWD|UAH|VND|ZAR';

/** Signs that stand before an amount, and the one currency that each of them says. */
const signs: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₪': 'ILS',
  '₹': 'INR',
  '₱': 'PHP',
  '₩': 'KRW',
  '₦': 'NGN',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
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
  R$: 'BRL',
  MX$: 'MXN',
  R: 'ZAR',
  RM: 'MYR',
  RMB: 'CNY',
  Php: 'PHP',
  zł: 'PLN',
};

const marks = '$€£₪₹¥₱₩₦₫฿₺₴₽';
// What is a sign before large sums only: R 25 000, Php 30,000, RM 4,500.
const large = '(?= ?\\d{1,3}[, ]\\d{3})';

/** What stands before an amount, as the source of an expression with one group. */
export const signBefore = `(\\b(?:US|USD|CAD?|AUD?|NZD?|SGD|HKD?) ?\\$|\\b(?:MX|[CASR])\\$|[${marks}]|\\b(?:${codes})(?!\\p{L})|\\bRs\\.?(?= ?\\d)|\\b(?:RM?|P(?:HP|hp))${large})`;

/** What stands after it: 100,000 USD, 100,000 (USD). */
export const codeAfter = `(?: ?\\(?(${codes})(?!\\p{L})\\)?)?`;

/** What stands after it where nothing stands before: 50 000 €, 12,00 euros, 80,000.00 $, 22.50 (USD). */
export const signAfter = `\\(?([${marks}]|(?:${codes}|[Ee]uros?|EUROS?|zł|kr)(?!\\p{L}))\\)?(?! ?\\d)`;

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

/** The code of a sign that stands beside an amount, or the sign where it is of several (kr, Rs); a bare `$` is that of the dollars named beside it. */
export function currencyOf(sign: string, dollar = '$'): string {
  if (sign === '$') return dollar;
  if (euro.test(sign)) return 'EUR';
  const bare = sign.replace(/[ .]/g, '');
  return signs[bare] ?? bare;
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
