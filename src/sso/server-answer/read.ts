import { clear, warning } from '../came-back/leaks.ts';
import { byYamlPath } from '../check/names.ts';
import type { SettingKey } from '../settings/table.ts';
import { isObject, type JsonObject } from '../text/json.ts';
import { list } from '../text/list.ts';
import { remarkOn, statusMeaning, type Remark } from './not-an-answer.ts';
import { partsOf, withoutSession, type Head } from './parts.ts';

/** What a server says of a setting: the text, or the texts of a list. */
export type Said = string | readonly string[];

/** What a pasted text says of a running server. */
export interface ServerAnswer {
  /** From `/api/v1/system/config/auth`; of several answers the last. */
  published?: ReadonlyMap<SettingKey, Said>;
  /** As the server writes it: `1.12.3`. */
  release?: string;
  /** The head of the answer at `/callback`. */
  callback?: Head;
  remarks: Remark[];
  /** There when a token or secret was in the text: says to treat it as leaked. */
  leaked?: string;
}

const longest = 200_000;
const block = 'authenticationConfiguration';

const sentences = {
  long: 'This is longer than 200,000 characters. Paste only what the commands print.',
  nothing:
    'There is no answer of a server in this text. Run the commands above, and paste what they print.',
  powershell:
    'This is how PowerShell shows an answer, cut short. Write `curl.exe` in place of `curl`.',
} as const;

/**
 * Reads what the commands of “Check my server” print, in any order and number, with or without headers.
 * Pure, never throws. No secret and nothing of an unknown object comes out.
 */
export function readServerAnswer(raw: string): ServerAnswer {
  if (raw.length > longest) return { remarks: [error(sentences.long)] };
  const answer: ServerAnswer = { remarks: [] };
  const seen: ReadonlyMap<SettingKey, Said>[] = [];
  const releases: string[] = [];
  for (const part of partsOf(raw)) {
    if (part.kind === 'head') answer.callback = part.head;
    else if (part.kind !== 'json') answer.remarks.push(remarkOn(part));
    else {
      const { json } = part;
      const published = publishedIn(json);
      if (published) seen.push(published);
      else if (isRelease(json)) releases.push(String(json['version']));
      else if (withoutSession.test(JSON.stringify(json))) {
        answer.callback = part.head ?? { status: 500 };
      } else answer.remarks.push(otherObject(json));
    }
  }
  const last = seen.at(-1);
  if (last) answer.published = last;
  const release = releases.at(-1);
  if (release !== undefined) answer.release = release;
  answer.remarks.push(...severalAnswers(seen), ...severalReleases(releases));
  const { leaked } = clear(raw);
  if (leaked.length > 0) answer.leaked = warning(leaked);
  const something = last ?? release ?? answer.callback;
  if (something === undefined && answer.remarks.length === 0) {
    const powershell = /^\s*StatusCode\s*:/m.test(raw);
    answer.remarks.push(error(powershell ? sentences.powershell : sentences.nothing));
  }
  // Each sentence once, however often there was reason for it.
  return {
    ...answer,
    remarks: [...new Map(answer.remarks.map((one) => [one.message, one])).values()],
  };
}

function isRelease(json: JsonObject): boolean {
  const { version } = json;
  return typeof version === 'string' && /^\d{1,3}\.\d{1,3}/.test(version) && !('issuer' in json);
}

/** The settings of an answer that has a provider; undefined for all other objects. */
function publishedIn(json: JsonObject): ReadonlyMap<SettingKey, Said> | undefined {
  const inner = json[block];
  const root = isObject(inner) ? inner : json;
  const asked = ['clientType', 'authority', 'callbackUrl', 'jwtPrincipalClaims', 'clientId'];
  if (typeof root['provider'] !== 'string' || !asked.some((name) => name in root)) return undefined;
  return new Map(settingsIn(root, block));
}

function settingsIn(json: JsonObject, path: string): [SettingKey, Said][] {
  return Object.entries(json).flatMap(([name, value]): [SettingKey, Said][] => {
    const place = `${path}.${name}`;
    if (isObject(value)) return settingsIn(value, place);
    const key = byYamlPath.get(place);
    const said = saidBy(value);
    return key === undefined || said === undefined ? [] : [[key, said]];
  });
}

function saidBy(value: unknown): Said | undefined {
  if (Array.isArray(value)) return value.map(String);
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

/** What an object is that is neither of the two. Nothing in it is repeated. */
function otherObject(json: JsonObject): Remark {
  const status = Number(json['code'] ?? json['status'] ?? json['statusCode']);
  const meaning = statusMeaning(status);
  if (meaning) {
    const message = `The answer is the error ${String(status)}. ${meaning.message}`;
    return { severity: 'error', ...meaning, message };
  }
  const kinds: readonly (readonly [key: string, what: string])[] = [
    ['authorization_endpoint', 'the discovery document of an identity provider'],
    ['keys', 'a list of public keys'],
    ['access_token', 'the answer of a token endpoint'],
    ['id_token', 'the answer of a token endpoint'],
  ];
  const what = kinds.find(([key]) => key in json)?.[1] ?? 'something else';
  return {
    severity: 'warning',
    message: `One of the answers is ${what}, and not what OpenMetadata says of its sign-in. Ask the addresses above.`,
  };
}

/** Two answers that differ: a change between them, or replicas that do not agree. */
function severalAnswers(seen: readonly ReadonlyMap<SettingKey, Said>[]): Remark[] {
  const [last, before] = [seen.at(-1), seen.at(-2)];
  if (!last || !before) return [];
  const keys = new Set([...last.keys(), ...before.keys()]);
  const differ = [...keys].filter((key) => textOf(last.get(key)) !== textOf(before.get(key)));
  if (differ.length === 0) return [{ severity: 'note', message: 'Both answers say the same.' }];
  return [
    {
      severity: 'warning',
      message: `There are ${String(seen.length)} answers about settings, and the last two differ in ${list(differ)}; the last one is compared. If nothing was changed in between, your replicas do not have the same settings: restart all of them.`,
    },
  ];
}

function severalReleases(releases: readonly string[]): Remark[] {
  const all = [...new Set(releases)];
  if (all.length < 2) return [];
  const message = `There are several releases: ${list(all)}. If nothing was upgraded in between, your replicas do not run the same one.`;
  return [{ severity: 'warning', message }];
}

/** One text for what is said of a setting. */
export function textOf(said: Said | undefined): string {
  return typeof said === 'string' ? said : (said ?? []).join(', ');
}

function error(message: string): Remark {
  return { severity: 'error', message };
}
