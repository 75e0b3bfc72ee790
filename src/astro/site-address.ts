import type { Address } from './check/target-of.ts';

/** Where the site will live, by `SITE_URL` and `BASE_PATH`, or on this machine. */
export function siteAddress(): Address {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
  return {
    origin: new URL(SITE_URL).origin,
    base: BASE_PATH.replace(/^\/*/, '/').replace(/(?<!\/)\/*$/, '/'),
  };
}

/** Where a server of this machine shows the site. */
export function localAddress(port: number, host = 'localhost'): string {
  return `http://${host}:${port}${siteAddress().base}`;
}
