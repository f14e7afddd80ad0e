import { errorPage, providerErrors } from '../errors/catalogue.ts';
import type { ProviderErrors } from '../errors/provider-errors.ts';
import type { Target } from '../server/targets.ts';
import { elsewhere } from './elsewhere.ts';
import { inBrowser, showLog, speakers, type Row, type Speaker } from './speakers.ts';

export type { Speaker };

/** What there is to say of the words of one provider, by where they are met. */
const ofProvider: Readonly<
  Record<
    'error-page' | 'client-library' | 'server-log',
    (part: ProviderErrors) => Omit<Speaker, 'page'>
  >
> = {
  'error-page': ({ owner, console, attempt }) => ({
    who: `a page of ${owner}`,
    says: 'The sign-in stopped there, so the server of OpenMetadata has no line about it in its log.',
    next: [
      'Copy all of the page, with what “Details” or “Learn more” shows.',
      `Look into the log of sign-ins in ${console}, at the time of the attempt.`,
      ...(attempt ? [attempt.use] : []),
    ],
  }),
  'server-log': ({ owner, console }) => ({
    who: `the log of ${owner}`,
    says: 'The provider wrote it, and not OpenMetadata.',
    next: [
      'Look at the lines of the same second: one of them names the client, and often the reason.',
      `Compare the client in ${console} with the settings.`,
    ],
  }),
  'client-library': ({ owner }) => ({
    who: `the library of ${owner} in the browser`,
    says: 'Only a public client uses it; with a confidential one the server redeems the code.',
    next: inBrowser.next,
  }),
};

/**
 * Who wrote a text on one line, as far as its form tells; undefined where it does not. It says nothing about
 * the cause, so it is for texts that no entry explains. Pure.
 */
export function whoSpoke(text: string, target?: Target): Speaker | undefined {
  // What is told from all others comes before a provider, whose pages have few words of their own.
  const spoken = speakerAmong(elsewhere, text) ?? ofAProvider(text) ?? speakerAmong(speakers, text);
  if (!spoken) return undefined;
  const { who, says, next, page } = spoken;
  return { who, says, next: next.map((one) => one.replace('{log}', showLog(target))), page };
}

/** Whether a text is about something that has no part in a sign-in. */
export function isElsewhere(text: string): boolean {
  return speakerAmong(elsewhere, text) !== undefined;
}

/** What there is to say where nothing but the form is known. */
export function byForm({ who }: Speaker): string {
  return `By its form it comes from ${who}.`;
}

function speakerAmong(rows: readonly Row[], text: string): Row | undefined {
  return rows.find(
    ({ marks, besides }) => marks.some((mark) => mark.test(text)) && (besides?.test(text) ?? true),
  );
}

function ofAProvider(text: string): Speaker | undefined {
  for (const part of providerErrors) {
    const shape = part.shapes?.find(([, pattern]) => pattern.test(text))?.[0];
    if (shape === undefined) continue;
    const [first = ''] = Object.values(part.groups).flatMap((group) => Object.keys(group));
    const page = { href: errorPage(first).replace(/#.*/, ''), name: `Errors of ${part.owner}` };
    return { ...ofProvider[shape](part), page };
  }
  return undefined;
}
