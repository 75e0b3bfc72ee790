import { type Feed, rssOf } from '../api/rss.ts';
import { siteUrl } from './site-url.ts';

/** A feed as an XML file. */
export function rssResponse(feed: Feed): Response {
  return new Response(rssOf(feed, siteUrl), { headers: { 'content-type': 'application/rss+xml' } });
}
