import Markdoc, { type SchemaAttribute, type Tag } from '@markdoc/markdoc';

/** The ID of a video: eleven letters, digits, hyphens and underscores. */
export const videoId: SchemaAttribute = { type: String, matches: /^[\w-]{11}$/ };

/** Seconds of `58:24` or `1:02:03`; undefined when it is no time. */
export function seconds(time: unknown): number | undefined {
  if (typeof time !== 'string' || !/^\d+(:[0-5]?\d){0,2}$/.test(time)) return undefined;
  return time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}

export function videoAddress(id: string, start = 0): string {
  return `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`;
}

/**
 * A link in the place of a player: a player would tell another company who reads which page, and the
 * policy of the site lets nobody in.
 */
export function videoLink(href: string, label = 'Watch the video on YouTube'): Tag {
  return new Markdoc.Tag('a', { href, class: 'external video', rel: 'noreferrer' }, [label]);
}
