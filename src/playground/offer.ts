import type { Field } from '../sso/finding.ts';
import { plan, type Answers } from '../sso/plan.ts';
import {
  proxyOptions,
  replicaOptions,
  targetOptions,
  versionOptions,
} from './deployment-options.ts';
import { cloudOptions, flowOptions } from './options.ts';
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
  defaults: Answers,
): Offer {
  const { findings } = plan({ ...defaults, ...given, ...sent });
  const refused = [
    ...strange.map((field) => ({
      field,
      message: 'The link’s value is not one that this form can take.',
    })),
    ...findings.filter(({ field, severity }) => severity === 'error' && field in sent),
  ];
  const fields = (Object.keys(sent) as Field[]).filter(
    (field) =>
      sent[field] !== '' &&
      sent[field] !== given[field] &&
      !refused.some((finding) => finding.field === field),
  );
  return {
    answers: Object.fromEntries(fields.map((field) => [field, sent[field]])),
    changes: fields.map((field) => ({
      field,
      mine: inWords(field, given[field]),
      theirs: inWords(field, sent[field]) ?? '',
    })),
    refused: refused.map(({ field, message }) => ({ field, message })),
  };
}

const options: Partial<Record<Field, readonly { value: unknown; label: string }[]>> = {
  ...{ target: targetOptions, version: versionOptions, replicas: replicaOptions },
  ...{ tlsProxy: proxyOptions, cloud: cloudOptions, flow: flowOptions },
};

/** An answer as the form shows it. */
function inWords(field: Field, value: string | boolean | undefined): string | undefined {
  const option = options[field]?.find((one) => one.value === value);
  return option?.label ?? (typeof value === 'string' && value !== '' ? value : undefined);
}
