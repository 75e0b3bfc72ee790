const written = /^<?(https?:\/\/[^\s<>"'\\]{4,2000}?)>?$/i;

/** The address of a page that a text is and nothing else; none that hides where it leads behind the name of a user. */
export function webAddressOf(text: string): string | undefined {
  const said = written.exec(text.trim())?.[1];
  const url = said === undefined ? null : URL.parse(said);
  if (!said || !url || url.username || url.password || !url.hostname.includes('.')) return;
  return said;
}

const led = /\(https?:\/\/[^\s()]+\)$/;

/** Whether a line ends with where its words lead to, as links are written out: “Privacy policy (https://contoso.test)”. */
export function endsInLink(line: string): boolean {
  return led.test(line);
}
