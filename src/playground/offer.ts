import { plan, type Answers } from '../sso/plan/plan.ts';
import { emptyAnswers } from '../sso/plan/answers.ts';
import { providers } from '../sso/providers/index.ts';
import type { Provider } from '../sso/providers/provider.ts';
import type { Field } from '../sso/read/finding.ts';
import {
  proxyOptions,
  replicaOptions,
  targetOptions,
  versionOptions,
} from './deployment-options.ts';
import { flowOptions } from '../sso/server/flow.ts';
import type { Received } from './saved-answers.ts';

/** What a link would change, before anything is changed. */
export interface Offer {
  /** The answers that would be taken over: usable, and other than the reader's. */
  answers: Partial<Answers>;
  /** The same in words; `mine` is absent where the reader has answered nothing. */
  changes: { field: Field; mine: string | undefined; theirs: string }[];
  /** What is left out, and why. */
  refused: { field: Field; message: string }[];
}

/** Compares the answers of a link with those the reader has given. Pure; never throws for text. */
export function offerOf(
  { answers: sent, strange }: Received,
  given: Partial<Answers>,
  provider: Provider,
): Offer {
  const { findings } = plan({ ...emptyAnswers(provider), ...given, ...sent }, provider);
  const refused = [
    ...strange.map((field) => ({
      field,
      message: 'The link’s value is not one that this form can take.',
    })),
    ...findings.filter(({ field, severity }) => severity === 'error' && field in sent),
  ];
  const fields = Object.keys(sent).filter(
    (field) =>
      sent[field] !== '' &&
      sent[field] !== given[field] &&
      !refused.some((finding) => finding.field === field),
  );
  return {
    answers: Object.fromEntries(fields.map((field) => [field, sent[field]])),
    changes: fields.map((field) => ({
      field,
      mine: inWords(field, given[field], provider),
      theirs: inWords(field, sent[field], provider) ?? '',
    })),
    refused: refused.map(({ field, message }) => ({ field, message })),
  };
}

const options: Readonly<Record<string, readonly { value: unknown; label: string }[]>> = {
  ...{ target: targetOptions, version: versionOptions, replicas: replicaOptions },
  ...{ tlsProxy: proxyOptions, flow: flowOptions },
  provider: providers.map(({ id, name }) => ({ value: id, label: name })),
};

/** An answer as the form shows it. */
function inWords(field: Field, value: Answers[string], { fields }: Provider): string | undefined {
  const own = fields.find(({ key }) => key === field)?.options;
  const option = (options[field] ?? own)?.find((one) => one.value === value);
  return option?.label ?? (typeof value === 'string' && value !== '' ? value : undefined);
}
