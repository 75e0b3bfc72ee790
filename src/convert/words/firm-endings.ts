/** What firms end in, though a role may end so as well: Wilshire Associates Incorporated. */
export const firmEnding =
  /\b(?:Inc|Incorporated|LLC|LLP|Ltd|Limited|GmbH(?: & Co\.? KG)?|Co|Corp|Corporation|Associates|Partners|PLLC|P\.C|P\.A|L\.L\.[CP])\.?$/;

/** A name that ends in the point of its legal form, which ends no sentence: Morgan & Co., Brown and Sons Ltd. */
export const pointedFirm =
  /^(?:(?:[\p{Lu}\p{N}&(]\S*|and|of|the|und|de) ){1,8}(?:Inc|Ltd|Co|Corp|LLC|L\.L\.C|LLP|L\.P|Pty|S\.A|S\.L|S\.p\.A|S\.r\.l|A\.G|B\.V|N\.V|P\.C|e\.V)\.$/u;

const legalForm = /,? (?:Inc|INC|LLC|Ltd|LTD|Corp|CORP|GmbH|plc|PLC)\.?$/;

/** A name without the legal form it ends in, by which it is the same name: Aster, Inc. → Aster. */
export function withoutLegalForm(name: string): string {
  return name.replace(legalForm, '');
}
