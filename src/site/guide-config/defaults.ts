import {
  answerName,
  didYouMean,
  emptyAnswers,
  plan,
  providerOf,
  providers,
  type Answers,
  type Provider,
} from '../../sso/index.ts';
import { keys } from './keys.ts';
import type { ConfigSource, Value } from './source.ts';

/** What may be said for every provider. */
const general = ['provider', 'target', 'version', 'flow', 'replicas', 'serverUrl'];

/**
 * Answers that hold for everybody who has not given others, by their fields; refused ones are told and
 * left out. No secret is among them: none is an answer.
 */
export function readDefaults(value: Value, source: ConfigSource): Record<string, string> {
  const said = source.entries(value.node);
  if (said.size === 0) {
    source.say(
      value.node,
      'config-value',
      'defaults: Write one answer a line.',
      `It is ${keys.defaults}.`,
    );
    return {};
  }
  const provider = providerOf(said.get('provider')?.value.text);
  const fields = new Map(fieldsOf(provider).map((field) => [answerName(field), field]));
  const given: Record<string, string> = {};
  for (const [name, { key, value: answer }] of said) {
    const field = fields.get(name);
    if (field === undefined) {
      const hint = didYouMean(name, fields.keys()) ?? `There are ${[...fields.keys()].join(', ')}.`;
      source.say(key, 'config-unknown-key', `defaults: There is no answer "${name}".`, hint);
    } else if (answer.text === undefined) {
      source.say(answer.node, 'config-value', `defaults: ${name} is a text.`);
    } else given[field] = answer.text;
  }
  for (const { field, message } of refusals(given, provider)) {
    const at = said.get(answerName(field))?.value.node;
    // What nobody said is refused for a reason that stands elsewhere.
    if (at) source.say(at, 'config-value', `defaults: ${answerName(field)}: ${message}`);
    given[field] = '';
  }
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
}

/** Questions that may be answered for everybody; a provider's own only where it is named. */
function fieldsOf(provider: Provider | undefined): string[] {
  return [...general, ...(provider?.fields.map(({ key }) => key) ?? [])];
}

function refusals(given: Record<string, string>, provider: Provider | undefined) {
  if (!provider) {
    const message = `It is one of ${providers.map(({ id }) => id).join(', ')}.`;
    return [{ field: 'provider', message }];
  }
  const answers = { ...emptyAnswers(provider), ...given } as Answers;
  return plan(answers).findings.filter(({ severity }) => severity === 'error');
}
