import { providerErrors } from '../errors/catalogue.ts';

const rounds = 3;

const codes = providerErrors.flatMap(({ codes: own }) => (own ? [own.written.source] : []));

// Forms write a space as +, and only descriptions hold spaces.
const descriptions = new RegExp(
  `(?:${['error_description["\']?\\s?[=:]\\s?["\']?', ...codes].join('|')})[^&\\s"'<>#]*`,
  'gi',
);

const html = /<(?:!doctype|\/?(?:html|head|body|title|script|div|span|p|br|pre|td|li|a|h[1-6])\b)/i;

// With and without the control character, which a copy may have lost: `[31m` and `[0;39m`.
const colours = /\u001b\[[\d;]*[A-Za-z]|\[\d{1,2}(?:;\d{1,3})*m/g;

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ '#34': '"', '#39': "'", '#x22': '"', '#x27': "'", '#43': '+', '#x2b': '+' },
};

/** Whether a text is the source of a web page. */
export function isHtml(text: string): boolean {
  return html.test(text);
}

/**
 * The words of a text as a person would read them, on one line: without tags, percent-encoding (up
 * to three layers, `+` included), HTML entities, JSON escapes, colours of a terminal, control and invisible characters. Quotes
 * come out straight, and the wide colons of Chinese and Japanese narrow. Takes time in proportion to the length.
 */
export function plainText(raw: string): string {
  let text = raw.toWellFormed().replace(colours, '');
  if (isHtml(text)) text = text.replace(/<[^<>]{0,4000}>/g, ' ');
  for (let round = 0; round < rounds; round += 1) {
    const next = undoOnce(text);
    if (next === text) break;
    text = next;
  }
  return text
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('：', ':')
    .trim();
}

function undoOnce(text: string): string {
  return (
    text
      .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{2}|#x\w{2});/gi, (entity, name: string) =>
        Object.hasOwn(entities, name.toLowerCase()) ? (entities[name.toLowerCase()] ?? '') : entity,
      )
      // As JSON inside a log line writes quotes and line breaks.
      .replace(/\\{1,4}(?:u00([0-9a-f]{2})|[nrt]|(["'/]))/gi, (_, hex?: string, sign?: string) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (sign ?? ' '),
      )
      .replace(descriptions, (form) => form.replaceAll('+', ' '))
      .replace(/(?:%[0-9a-f]{2})+/gi, decode)
  );
}

function decode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
