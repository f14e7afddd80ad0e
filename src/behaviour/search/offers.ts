import type { Answer } from './answer.ts';

/** A page that could read the query itself. */
export interface Offer {
  url: string;
  says: string;
}

/** A text that was pasted rather than typed: long, or with values of somebody’s own in it. */
const pasted =
  /^[^]{60,}$|\bhttps?:\/\/\S+|\beyJ[\w-]{10}|\b[0-9a-f]{8}-[0-9a-f]{4}-|\b[A-Z]+_[A-Z_]+\s*[:=]|\b[A-Z]{3,}\d{5,}\b/;

/** The pages to which the query may be taken along. */
export function offersOf(text: string, { results }: Answer): Offer[] {
  if (!pasted.test(text)) return [];
  const asked = (page: string) => results.some(({ url }) => url === page);
  return [
    { url: '/doctor#anything', says: 'Read this text in the doctor' },
    ...(asked('/playground')
      ? [{ url: '/playground', says: 'Take this text to the playground' }]
      : []),
  ];
}
