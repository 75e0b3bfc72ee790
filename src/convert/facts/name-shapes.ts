const titleWord = /^(?:\p{Lu}[\p{L}\p{N}&/+#.()-]*|[\p{N}(&/–—|,-]+|and|of|for|the|in|to|at|with)$/u;

/** Whether the words of a line, two or more, are written as those of titles and names are. */
export function isTitleCase(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 && /^\p{Lu}/u.test(text) && words.every((word) => titleWord.test(word.replace(/,$/, '')))
  );
}

/** Whether a line is of letters that are neither capital nor small: 会计. */
export function hasNoCase(text: string): boolean {
  return /\p{Lo}/u.test(text) && !/[\p{Lu}\p{Ll}]/u.test(text);
}

// What names of organizations begin or end with.
const organization =
  /^(?:Department|Ministry|University|Office|City|Borough|County|Institute|Bank|Agency) (?:of|for) \p{Lu}|^\p{Lu}.{0,40} (?:Association|Society|Council|Board|Federation|Commission) (?:of|for) \p{Lu}|^[^\p{Lu}]{0,40}\p{Lu}.* (?:Inc|Ltd|Limited|GmbH(?: & Co\.? KG)?|Co|Corp|LLC|LLP|AG|SE|BV|B\.V|S\.A|SARL|SAS|Pty|plc|PLC|Hospital|Medical Cent(?:er|re)|Health(?:care)? (?:System|Network)|Public Library|Museum|University|Council|Trust|Group|Bank|Schools?|College|Agency|Authority|Corporation|Foundation|Institute)\.?$/u;

/** Whether a name is that of an organization, by how it begins or ends: “Contoso Hospital”. */
export function namesOrganization(name: string): boolean {
  return organization.test(name);
}

const institution =
  /^(?!.*\b(?:and|or|to|Client|Critical|Day|Night|Shift|Site|Sites)\b)\p{Lu}\S* (?:\S+ ){1,6}(?:Hospital|University|College|Library|Museum|Foundation|Institute|Inc\.?|LLC|Ltd\.?|GmbH)$/u;

/** Whether a name of three words or more is that of an institution or a firm: “Contoso Free Public Library”, and not its branch “Main Library”. */
export function namesInstitution(name: string): boolean {
  return institution.test(name);
}

const broken = / (?:an?|and|at|by|for|from|in|of|on|or|the|to|with)$/;
const demand = /\((?:required|preferred|optional)\)$/i;

/** Whether a line is no name: the first half of one that goes on below, “Two positions open at Contoso Bakery in”, or “Ovens: 1 year (Required)”. */
export function isNoName(line: string): boolean {
  return broken.test(line) || demand.test(line);
}
