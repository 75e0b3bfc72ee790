const forbidding =
  /\b(?:not|never) (?:be )?(?:permitted|allowed|authori[sz]ed) to use\b|\b(?:do|does) not (?:permit|allow) (?:the )?use\b|\b(?:must|may|should|can) ?not (?:be )?use[d]?\b|\bprohibit(?:s|ed)? (?:from using|the use|use)\b|\bplease (?:do not|don['’]t) use\b|\bwithout (?:the )?(?:use|help|assistance) of\b/i;

/** Whether a sentence says what an applicant must not use: “candidates are not permitted to use ChatGPT”. */
export function forbids(sentence: string): boolean {
  return forbidding.test(sentence);
}

const longestDenial = 6;
const denying = /\b(?:no|zero) $/i;

/** Whether what stands at `index` of a sentence is what there is not: “Kubernetes and Ceph. No VMware, no SAN”. */
export function denies(sentence: string, index: number): boolean {
  return denying.test(sentence.slice(Math.max(0, index - longestDenial), index));
}
