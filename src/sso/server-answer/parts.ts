import { isObject, parseJson, type JsonObject } from '../text/json.ts';

/** The first lines of an HTTP answer, as `curl -i` and `curl -I` print them. */
export interface Head {
  status: number;
  /** Where the answer sends the browser. */
  location?: string;
  /** Whether JSON follows it. */
  json?: true;
}

/** One thing that a terminal printed. */
export type Part =
  | { kind: 'json'; json: JsonObject; head?: Head }
  /** A JSON object that ends too early, or is none. */
  | { kind: 'broken'; cut: boolean }
  | { kind: 'page'; title: string; head?: Head }
  | { kind: 'head'; head: Head }
  | { kind: 'curl'; code: number };

/** How OpenMetadata answers at its callback when no sign-in came before. */
export const withoutSession = /Auth Callback Servlet|session found for callback/i;

const headStart = /HTTP\/\d(?:\.\d)?[ \t]+(\d{3})[^\n]*/y;
const headerLine = /[ \t]*[\w-]{1,64}:[^\n]*(?:\n|$)/y;

/**
 * Cuts what one or more commands printed into their answers, in their order. Prompts, the commands
 * themselves and whatever else stands between them are passed over. Pure; takes time in proportion to
 * the length.
 */
export function partsOf(raw: string): Part[] {
  const text = raw.replaceAll('\r', '');
  const parts: Part[] = [];
  let head: Head | undefined;
  const close = () => {
    if (head) parts.push({ kind: 'head', head });
    head = undefined;
  };
  const withHead = () => (head ? { head } : {});
  let at = 0;
  while (at < text.length) {
    const next = /\{|<(?:!doctype|html|head|body|title|h1|p)\b|HTTP\/\d|curl: \(/gi;
    next.lastIndex = at;
    const found = next.exec(text);
    if (!found) break;
    at = found.index;
    if (found[0] === '{') {
      // What says nothing of JSON is the answer to a question of its own.
      if (head?.json !== true) close();
      const object = objectAt(text, at);
      parts.push(
        object.json
          ? { kind: 'json', json: object.json, ...withHead() }
          : { kind: 'broken', cut: object.cut },
      );
      head = undefined;
      at = object.end;
    } else if (found[0].startsWith('<')) {
      const end = pageEnd(text, at);
      const page = text.slice(at, end);
      parts.push(
        withoutSession.test(page)
          ? { kind: 'head', head: head ?? { status: 500 } }
          : { kind: 'page', title: titleOf(page), ...withHead() },
      );
      head = undefined;
      at = end;
    } else if (found[0].startsWith('curl')) {
      const code = Number(/^\((\d{1,3})\)/.exec(text.slice(at + 6))?.[1] ?? 0);
      parts.push({ kind: 'curl', code });
      at += found[0].length;
    } else {
      close();
      const read = headAt(text, at);
      head = read.head;
      at = read.end;
    }
  }
  close();
  return parts;
}

/** The object that begins here: parsed, or whether it was cut off. */
function objectAt(text: string, from: number): { json?: JsonObject; cut: boolean; end: number } {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth > 0) continue;
      const json = parseJson(text.slice(from, at + 1));
      return { ...(isObject(json) && { json }), cut: false, end: at + 1 };
    }
  }
  return { cut: true, end: text.length };
}

/** Up to where a page ends, or the next answer begins. */
function pageEnd(text: string, from: number): number {
  const next = /<\/html>|(?=HTTP\/\d(?:\.\d)? +\d{3})/gi;
  next.lastIndex = from;
  const found = next.exec(text);
  return found ? found.index + found[0].length : text.length;
}

const longestTitle = 80;

function titleOf(page: string): string {
  const found = /<(title|h1)\b[^>]{0,500}>([^<]{1,500})</i.exec(page)?.[2] ?? '';
  return found.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
}

function headAt(text: string, from: number): { head?: Head; end: number } {
  headStart.lastIndex = from;
  const start = headStart.exec(text);
  if (!start) return { end: from + 1 };
  let end = headStart.lastIndex + 1;
  let location: string | undefined;
  let json: true | undefined;
  for (;;) {
    headerLine.lastIndex = end;
    const line = headerLine.exec(text);
    if (!line) break;
    location = /^\s*location:\s*(\S+)/i.exec(line[0])?.[1] ?? location;
    if (/^\s*content-type:[^\n]*json/i.test(line[0])) json = true;
    end = headerLine.lastIndex;
  }
  return {
    head: {
      status: Number(start[1]),
      ...(location !== undefined && { location }),
      ...(json && { json }),
    },
    end: Math.min(end, text.length),
  };
}
