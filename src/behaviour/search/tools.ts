import { stopWords } from './language.ts';
import { wordsOf, type Query } from './query.ts';
import { isSaid } from './word-forms.ts';

/** Something that works on what the reader has, found by what it does. */
export interface Tool {
  url: string;
  title: string;
  trail: string;
  text: string;
  /** Words for it: any of these is enough. */
  called: readonly string[];
  /** What it does, and to what: one of each. */
  does: readonly { verbs: readonly string[]; things: readonly string[] }[];
}

const configuration = [
  'configuration',
  'config',
  'configs',
  'file',
  'yaml',
  'env',
  'values',
  'compose',
  'settings',
  'setup',
];
const inspect = [
  'check',
  'validate',
  'verify',
  'test',
  'debug',
  'diagnose',
  'review',
  'lint',
  'inspect',
  'analyze',
  'analyse',
];

/** The doctor and the playground, by their parts. */
export const tools: readonly Tool[] = [
  {
    url: '/doctor#token',
    title: 'Doctor: a token',
    trail: 'Doctor',
    text: 'Decodes an ID token or access token, and says whether it fits and which user OpenMetadata makes of it.',
    called: ['jwt.io', 'jwt.ms'],
    does: [
      {
        verbs: [
          'decode',
          'decoder',
          'read',
          'parse',
          'inspect',
          'check',
          'validate',
          'verify',
          'debug',
          'show',
        ],
        things: ['token', 'jwt', 'id_token', 'access_token'],
      },
    ],
  },
  {
    url: '/doctor#configuration',
    title: 'Doctor: a configuration',
    trail: 'Doctor',
    text: 'Says what is wrong in an env file, openmetadata.yaml, Helm values or a compose file, where, and what to write instead.',
    called: ['validator', 'linter'],
    does: [{ verbs: inspect, things: configuration }],
  },
  {
    url: '/doctor#came-back',
    title: 'Doctor: an error',
    trail: 'Doctor',
    text: 'Reads an error page, an address or a log, and says what it means in your installation and what to change.',
    called: ['doctor'],
    does: [
      {
        verbs: [
          'explain',
          'understand',
          'mean',
          'meaning',
          'paste',
          'analyze',
          'analyse',
          'diagnose',
          'read',
        ],
        things: [
          'error',
          'errors',
          'log',
          'logs',
          'message',
          'stack',
          'stacktrace',
          'trace',
          'callback',
        ],
      },
    ],
  },
  {
    url: '/playground',
    title: 'Playground',
    trail: 'Playground',
    text: 'Makes the authority, the redirect URI, a test link and every configuration file from your IDs.',
    called: ['playground', 'generator', 'calculator', 'builder', 'wizard'],
    does: [
      {
        verbs: [
          'build',
          'generate',
          'create',
          'make',
          'compute',
          'construct',
          'get',
          'produce',
          'write',
        ],
        things: ['authority', 'url', 'urls', 'link', 'authorize', ...configuration],
      },
    ],
  },
];

/** Words beside what is done and to what that say something; with more of them something else is asked. */
const spare = 1;

/** The tools that a query asks for. */
export function findTools({ plain }: Query): Tool[] {
  const words = wordsOf(plain).filter((word) => !stopWords.has(word));
  const among = (list: readonly string[]) =>
    words.filter((word) =>
      list.some((one) => one === word || (word.length > 4 && isSaid(one, word))),
    );
  const asks = (...lists: (readonly string[])[]) => {
    const said = lists.map(among);
    return (
      said.every(({ length }) => length > 0) && new Set(said.flat()).size >= words.length - spare
    );
  };
  return tools.filter(
    ({ called, does }) => asks(called) || does.some(({ verbs, things }) => asks(verbs, things)),
  );
}
