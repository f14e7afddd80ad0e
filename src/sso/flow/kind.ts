import type { Flow } from '../server/flow.ts';
import type { Protocol } from '../settings/provider-values.ts';
import type { Moment } from './moments.ts';

/** Who takes part: the person’s browser, the OpenMetadata server, and whoever knows the person. */
export type Actor = 'browser' | 'server' | 'provider';

/** One thing that happens, with a home for everything that decides it or goes wrong in it. */
export interface Stop {
  /** What happens, as a heading says it: without a full stop. */
  title: string;
  /** One or two plain sentences, in which backticks mark code. */
  says: string;
  /** What of it is only inferred, as a sentence. */
  inferred?: string;
  /** What of a sign-in happens here, so that whatever names such a moment is at home here. */
  moments: readonly Moment[];
}

/** A numbered arrow of the picture. */
export interface Arrow extends Stop {
  from: Actor;
  to: Actor;
  /** Whether it goes by way of the browser, which is sent on. */
  via?: 'browser';
  /** Whether it goes to and fro. */
  both?: true;
  /** What travels, or what is looked at, in a few words. */
  carries: string;
}

/** How one kind of sign-in goes. */
export interface SignIn {
  /** As a heading names it. */
  name: string;
  /** The same in a few words, behind an arrow. */
  short: string;
  /** Who takes part, from left to right, by the name that stands over the line. */
  actors: readonly (readonly [Actor, string])[];
  /** Before anybody signs in. */
  start: Stop;
  /** In the order in which they happen; the first is arrow 1. */
  arrows: readonly Arrow[];
  /** When somebody is signed in, and beside that. */
  after: Stop;
}

/** The kinds of sign-in of which each goes its own way. */
export type Kind = 'oidc-code' | 'oidc-public' | 'saml' | 'ldap' | 'basic';

/** The kinds of a protocol: with OpenID Connect the client decides between two. */
const kindsOfProtocol: Readonly<Record<Protocol, readonly Kind[]>> = {
  oidc: ['oidc-code', 'oidc-public'],
  saml: ['saml'],
  ldap: ['ldap'],
  password: ['basic'],
};

/** The kinds of sign-in that go by a protocol. */
export function kindsOf(protocol: Protocol): readonly Kind[] {
  return kindsOfProtocol[protocol];
}

/** The kind of sign-in with this protocol and client; without a client the one that is usual. */
export function kindOf(protocol: Protocol, flow: Flow = 'confidential'): Kind {
  if (protocol === 'oidc') return flow === 'public' ? 'oidc-public' : 'oidc-code';
  return kindsOfProtocol[protocol][0] ?? 'oidc-code';
}
