import { errors, providerErrors } from '../errors/catalogue.ts';
import { compareRedirect } from '../errors/installation-rules.ts';
import type { SetUp } from '../errors/set-up.ts';
import {
  answerNames,
  findAnswer,
  judgeAnswer,
  wholeAddress,
  type Answer,
  type TestRequest,
  type Verdict,
} from '../oidc/answer.ts';
import { compareWithSetUp } from './compare.ts';
import { attemptIn, descriptionOf, type Attempt } from './details.ts';
import { explain, messageOf, type ExplainedError } from './explain.ts';
import { findErrors, type Found } from './find.ts';
import { clear, warning } from './leaks.ts';
import { showable } from './named.ts';
import { plainText } from './plain-text.ts';
import { shapeOf, type Shape } from './shape.ts';
import {
  proofOfCode,
  proofOfTokens,
  type Proof,
  type TokenName,
  type TokenSource,
} from './success.ts';
import { toldIn } from './told.ts';
import { byForm, isElsewhere, whoSpoke, type Speaker } from './who-spoke.ts';

export type { Attempt, ExplainedError, SetUp, Shape, Speaker, TestRequest };

/** What is known about the sign-in: the test link, if one was opened, and the reader’s plan. */
export interface CameBackContext {
  request?: TestRequest | undefined;
  plan?: SetUp | undefined;
}

interface Said {
  /** For the reader; repeats no token, secret or code. */
  message: string;
  /** There when a token or secret was in the text: says to treat it as leaked. */
  leaked?: string;
}

export type CameBack =
  | (Said & {
      kind: 'callback-code';
      shape: Shape;
      /** Only when it answers the test link, so that it can be redeemed. */
      code?: string;
      proof: Proof;
      /** How the address compares with the plan, when no test link was opened. */
      compared: string[];
    })
  | (Said & { kind: 'token-response'; shape: Shape; proof: Proof })
  | (Said & {
      kind: 'error';
      shape: Shape;
      main: ExplainedError;
      /** What else the text names, such as a collective code in front of the main one. */
      others: ExplainedError[];
      /** The provider’s own sentence, without IDs. */
      description?: string;
      /** What an administrator finds the attempt by. */
      attempt?: Attempt;
      /** What it means for the plan. */
      compared: string[];
      /** Why an address does not belong to the test link, or from what it is taken where no program speaks. */
      remark?: string;
      /** Who wrote it, where no entry explains it. */
      speaker?: Speaker;
    })
  | (Said & {
      kind: 'refused';
      /** Who wrote it, where its form tells. */
      speaker?: Speaker;
    });

const longest = 200_000;

/** How far from its error the words may be that tell what was to be reached: a stack trace. */
const around = 3000;

const whatToPaste =
  'Paste the address you ended on, the text of the error page, the JSON of the token endpoint, or the lines of the server log around the error.';

const sentences = {
  long: `This is longer than 200,000 characters. ${whatToPaste}`,
  blank: `There is nothing to read. ${whatToPaste}`,
  unknown: 'No error of our list is in this text, so we cannot tell its cause.',
  nothing: `There is no error in this text that this page knows. ${whatToPaste}`,
  middle:
    'These lines are from the middle of a report: they name where the server was, not what went wrong. Paste the line above the first “at …”, and every line that starts with “Caused by”.',
  secret: `This is a token or a secret and no answer. ${whatToPaste}`,
  told: 'No message of a program is in this text: what follows, we infer from your words. The browser or the log of the server may say it more exactly.',
  tokens: 'The provider gave tokens, so the sign-in itself works.',
  code: 'The provider accepted the sign-in and sent a code: client ID and redirect URI belong together, and the account may use the application.',
} as const;

/**
 * Reads whatever a sign-in ends with: an address, the text or source of an error page, the JSON of
 * the token endpoint, a message of a client library, lines of the server log. Pure, never throws,
 * takes time in proportion to the length.
 *
 * Tokens, secrets and session cookies in the text are never repeated. The code of an address comes
 * out only when {@link judgeAnswer} says that it answers the test link.
 */
export function readCameBack(
  raw: string,
  { request, plan: setUp }: CameBackContext = {},
): CameBack {
  if (raw.length > longest) return { kind: 'refused', message: sentences.long };
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'refused', message: sentences.blank };

  const plain = plainText(trimmed);
  const { text, leaked } = clear(plain);
  const said = leaked.length > 0 ? { leaked: warning(leaked) } : {};
  const answer = findAnswer(trimmed, request?.state);
  const isAnswer = answer !== undefined && hasAnswer(answer);
  const shape: Shape = isAnswer ? 'address' : shapeOf(trimmed, plain);
  const verdict = answer && judge(answer, request ?? ownRequest(answer, setUp));

  const found = findErrors(text).filter((one) => !isApart(one, text));
  if (found.length === 0 && verdict?.kind === 'error') {
    const name = /^[a-z]{1,32}$/.test(verdict.error) ? verdict.error : 'unknown_error';
    found.push({ code: name, at: 0 });
  }
  const told = found.length === 0 && !isAnswer ? toldIn(text) : undefined;
  if (told) found.push(told);
  const [main, ...others] = found;
  const speaker = main?.id === undefined ? whoSpoke(text, setUp?.target) : undefined;
  if (main) {
    const refused = request && verdict?.kind === 'refused' ? verdict.message : undefined;
    const remark = told ? sentences.told : refused;
    const description = descriptionOf(text, main.code);
    const attempt = attemptIn(text);
    const explained = explain(main, setUp);
    return {
      ...said,
      kind: 'error',
      shape,
      message: [messageOf(explained), ...(speaker ? [byForm(speaker)] : [])].join(' '),
      main: explained,
      others: others.map((one) => explain(one, setUp)),
      ...(description !== undefined && { description }),
      ...(attempt && { attempt }),
      compared: compareWithSetUp(main.id, text, { setUp, tested: request !== undefined }),
      ...(remark !== undefined && { remark }),
      ...(speaker && { speaker }),
    };
  }

  const names = tokensIn(plain);
  if (names.length > 0) {
    const source = isAnswer ? senderOf(answer) : 'endpoint';
    const proof = proofOfTokens(names, { source, flow: setUp?.flow });
    const secret = warning(leaked.length > 0 ? leaked : ['a token']);
    return { kind: 'token-response', shape, message: sentences.tokens, proof, leaked: secret };
  }
  if (verdict?.kind === 'code') {
    const issuer =
      answer?.parameters.get('iss') != null && (request ?? setUp)?.issuer !== undefined;
    const to = request?.redirectUri ?? answer?.address;
    const proof = proofOfCode({ request, setUp, issuer, address: to });
    const code = request && { code: verdict.code };
    const address = request ? undefined : showable(answer?.address ?? '');
    const compared =
      address === undefined ? [] : compareRedirect('It came back to', address, setUp ?? {});
    return {
      ...said,
      kind: 'callback-code',
      shape,
      message: sentences.code,
      ...code,
      proof,
      compared,
    };
  }
  if (verdict?.kind === 'refused' || !speaker) {
    return { ...said, kind: 'refused', message: refusal(verdict, leaked, text) };
  }
  const known = isMiddle(text) ? sentences.middle : sentences.unknown;
  return { ...said, kind: 'refused', message: `${known} ${byForm(speaker)}`, speaker };
}

/** What a connection died of is no matter of sign-in where it led to something else. */
function isApart({ id, at }: Found, text: string): boolean {
  const ofAny = id !== undefined && errors.get(id)?.connection === true;
  return ofAny && isElsewhere(text.slice(Math.max(0, at - around), at + around));
}

/** An unfinished sign-in shows a state too, so that its address is looked at first. */
function judge(answer: Answer, request: TestRequest): Verdict {
  const host = wholeAddress(answer.address ?? '')?.hostname;
  const owner = host && providerErrors.find(({ ownsHost }) => ownsHost?.(host))?.owner;
  if (!owner) return judgeAnswer(answer, request);
  const message = `This is still ${owner}’s address, so the sign-in has not come back. Finish it; if the page shows an error, paste its text.`;
  return { kind: 'refused', message };
}

function hasAnswer({ parameters }: Answer): boolean {
  return [...answerNames, 'id_token', 'access_token'].some((name) => parameters.has(name));
}

/** OpenMetadata adds who the user is to the token it hands over; a provider does not. */
function senderOf({ parameters }: Answer): TokenSource {
  return parameters.has('email') ? 'openmetadata' : 'address';
}

/** Without a test link, an answer can only be compared with itself and with the plan. */
function ownRequest({ address, parameters }: Answer, setUp?: SetUp): TestRequest {
  const issuer = setUp?.issuer;
  return {
    state: parameters.get('state') ?? '',
    redirectUri: address ?? '',
    ...(issuer !== undefined && { issuer }),
  };
}

const frame = /\bat [\w.$/]{3,200}\([\w$]{1,80}\.java:\d{1,6}\)/;

function isMiddle(text: string): boolean {
  return frame.test(text) && !/Exception\b|Error\b/.test(text);
}

function refusal(verdict: Verdict | undefined, leaked: readonly string[], text: string): string {
  if (verdict?.kind === 'refused') return verdict.message;
  if (isMiddle(text)) return sentences.middle;
  return leaked.length > 0 ? sentences.secret : sentences.nothing;
}

/** Names of the tokens in a successful answer, RFC 6749 section 5.1. */
function tokensIn(text: string): TokenName[] {
  const names = ['id_token', 'access_token', 'refresh_token'] as const;
  return names.filter((name) =>
    new RegExp(`\\b${name}["']?\\s?[:=]\\s?["']?[\\w~+/.-]{8}`).test(text),
  );
}
