/** The longest address that is shown as a whole, in characters. */
const longest = 44;

/** An address as readers are shown it before they follow it: its site whole, in letters that are no look-alikes, then where on it. */
export function addressInWords(address: string): string {
  const { host, pathname } = new URL(address);
  const whole = host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
  return whole.length <= longest ? whole : `${whole.slice(0, Math.max(longest, host.length + 1) - 1)}…`;
}
