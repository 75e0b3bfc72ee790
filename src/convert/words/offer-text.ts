const pay = '(?:pay|salary|compensation|base|wage|rewards?|earnings)';
const offer = new RegExp(
  `^(?:(?:the|our|your|this|an?) )?(?:[\\w.-]+ ){0,4}?(?:${pay} ){1,3}(?:range|package|rate|band|scale|target)s?\\b|^(?:we (?:also )?(?:offer|provide)|in addition to) .{0,60}\\b(?:salary|benefits?|compensation|pay)\\b`,
  'i',
);

/** Whether a paragraph says what an employer pays and gives: “The total rewards package at Contoso includes …”. */
export function isOfferText(text: string): boolean {
  return offer.test(text);
}

const gives =
  /\b(?:401\(?k\)?|(?:health|medical|dental|vision|life) (?:insurance|coverage|plan)|medical, dental|paid (?:time off|holidays?|vacation|leave)|pto\b|parental leave|maternity|stock options|equity|pension|vacation|days off|gym|wellness|home office|commuter|flexible (?:hours|working)|visa support|relocation)\b/i;

/** Whether a line or a part of one is what an employer gives beside pay: “Dental insurance”. */
export function namesBenefit(line: string): boolean {
  return gives.test(line);
}
