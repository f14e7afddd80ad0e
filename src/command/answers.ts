import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import {
  answerName,
  emptyAnswers,
  didYouMean,
  plan,
  providerOf,
  providers,
  type Answers,
  type Planned,
  type Provider,
} from '../sso/index.ts';
import { readRelease, readTarget } from './choices.ts';
import { readInputs } from './input.ts';
import type { Given, Option, Options } from './subcommand.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

const loaded = providers.flatMap(({ id }) => providerOf(id) ?? []);

const general: Options = {
  provider: { type: 'string', value: 'azure', about: providers.map(({ id }) => id).join(', ') },
  target: { type: 'string', value: 'kubernetes', about: 'docker, bare-metal or kubernetes' },
  release: { type: 'string', value: '1.12', about: 'of OpenMetadata' },
  flow: { type: 'string', value: 'confidential', about: 'confidential or public' },
  'server-url': {
    type: 'string',
    value: 'https://…',
    about: 'of OpenMetadata, as browsers open it',
  },
  replicas: { type: 'string', value: 'one', about: 'one or several' },
  'tls-proxy': { type: 'string', value: 'yes', about: 'whether TLS ends at a proxy: yes or no' },
  admins: { type: 'string', value: 'grace,ada', about: 'user names of administrators' },
  domains: { type: 'string', value: 'example.com', about: 'mail domains, the principal one first' },
};

/** What each provider asks, with the names of those who ask it. */
const own: Options = loaded.reduce<Options>((all, { id, fields }) => {
  const added = fields.map(({ key, label, example, options }): [string, Option] => {
    const name = answerName(key);
    const before = Object.hasOwn(all, name) ? all[name] : undefined;
    const value = example ?? options?.map((option) => option.value).join('|') ?? 'text';
    const about = before ? before.about.replace(/\)$/, `, ${id})`) : `${label} (${id})`;
    return [name, { type: 'string', value: before?.value ?? value, about }];
  });
  return { ...all, ...Object.fromEntries(added) };
}, {});

/** Every answer there is, as options. */
export const answerOptions: Options = { ...general, ...own };

/** The option that names a file of answers. */
export const answersFile: Options = {
  answers: {
    type: 'string',
    value: 'answers.yaml',
    about: 'a file with answers, named as the options of emit',
  },
};

/** What follows from answers. */
export interface Answered {
  provider: Provider;
  answers: Answers;
  planned: Planned;
}

/** The answers of a file and of options, which win. Throws a {@link UsageError} for what is in no table. */
export function readAnswers(
  { texts }: Pick<Given, 'texts'>,
  file: string | undefined,
  around: Surroundings,
): Answered {
  const answered = { ...(file !== undefined && readFile(file, around)), ...texts };
  const id = answered['provider'];
  const provider = id === undefined ? undefined : providerOf(id);
  if (!provider) {
    throw new UsageError(`--provider is one of ${providers.map((one) => one.id).join(', ')}.`);
  }
  const fields = new Map(provider.fields.map(({ key }) => [answerName(key), key]));
  for (const name of Object.keys(answered)) {
    if (Object.hasOwn(general, name) || fields.has(name)) continue;
    throw new UsageError(
      `${provider.name} does not ask for ${name}. It asks for ${[...fields.keys()].join(', ')}.`,
    );
  }
  const target = readTarget(answered['target']);
  const version = readRelease(answered['release']);
  const tlsProxy = readYesNo(answered['tls-proxy']);
  const given = Object.entries(answered).flatMap(([name, value]) => {
    if (['target', 'release', 'tls-proxy'].includes(name)) return [];
    return [[name === 'server-url' ? 'serverUrl' : (fields.get(name) ?? name), value]];
  });
  const answers: Answers = {
    ...{ ...emptyAnswers(provider), admins: '', domains: '' },
    ...(Object.fromEntries(given) as Record<string, string>),
    ...(target && { target }),
    ...(version && { version }),
    ...(tlsProxy !== undefined && { tlsProxy }),
  };
  return { provider, answers, planned: plan(answers) };
}

function readYesNo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:yes|true)$/i.test(text)) return true;
  if (/^(?:no|false)$/i.test(text)) return false;
  throw new UsageError('--tls-proxy is yes or no.');
}

/** A YAML file of answers. Everything in it is text: `release: 1.10` is not 1.1. */
function readFile(file: string, around: Surroundings): Record<string, string> {
  const [input] = readInputs([file], around);
  const { name = file, text = '' } = input ?? {};
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const refuse = (offset: number, sentence: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new UsageError(`${name}:${String(line)}:${String(col)}: ${sentence}`);
  };
  const [mistake] = document.errors;
  if (mistake) refuse(mistake.pos[0], 'This is no YAML from here on.');
  const { contents } = document;
  if (!isMap(contents)) return refuse(0, 'Write one answer a line, such as server-url: https://…');
  return Object.fromEntries(
    contents.items.map((pair) => {
      const { key, value } = pair as Pair<Node, Node | null>;
      const answer = isScalar<string>(key) ? key.value : '';
      if (answer === 'client-secret' || answer === 'secret') {
        refuse(offsetOf(key), 'A secret does not belong among the answers. See --secret-file.');
      }
      if (!Object.hasOwn(answerOptions, answer)) {
        const meant = didYouMean(answer, Object.keys(answerOptions)) ?? '';
        refuse(offsetOf(key), `This is no name of an answer. ${meant}`.trim());
      }
      if (isScalar<string>(value)) return [answer, value.value];
      if (isSeq(value) && value.items.every((item) => isScalar(item))) {
        return [answer, value.items.map((item) => String(item.value)).join(', ')];
      }
      return refuse(offsetOf(value ?? key), `The answer ${answer} must be a text.`);
    }),
  );
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0;
}
