const epoch = /^(\d{10})(?:\d{3}|\d{6})?(?:\.\d{1,6})?$/;
/** Days before boards kept such dates, and long after, are numbers of something else; in seconds. */
const first = Date.UTC(2000, 0) / 1000;
const last = Date.UTC(2100, 0) / 1000;

/** The ISO day of a number of seconds, or parts of them, since 1970, as data of boards give it: 1785792634. */
export function epochDay(text: string): string | undefined {
  const seconds = Number(epoch.exec(text.trim())?.[1]);
  if (!(seconds >= first && seconds < last)) return;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
