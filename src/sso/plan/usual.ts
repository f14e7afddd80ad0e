import { firstProvider, providerEntry } from '../providers/index.ts';
import type { Answers } from './answers.ts';

declare const GUIDE_ANSWERS: Readonly<Record<string, string>> | undefined;

/**
 * Answers that hold for whoever has not given others, where a company said some for its guide
 * (`guide.config.yaml`). They are defaults: nothing keeps, shares or shows them as a reader's own.
 */
export const usual: Readonly<Record<string, string>> =
  typeof GUIDE_ANSWERS === 'object' ? GUIDE_ANSWERS : {};

/** Whose form is shown to whoever has chosen no provider. */
export const usualProvider: string = providerEntry(usual['provider'])?.id ?? firstProvider;

const general = ['target', 'version', 'flow', 'replicas', 'serverUrl'];

/** Those that are asked for every provider. */
export const usualGeneral: Partial<Answers> = Object.fromEntries(
  Object.entries(usual).filter(([field]) => general.includes(field)),
);

const usualOwn: Partial<Answers> = Object.fromEntries(
  Object.entries(usual).filter(([field]) => field !== 'provider'),
);

/** Those that hold for the questions of one provider, the general ones among them. */
export function usualFor(provider: string | undefined): Partial<Answers> {
  return provider === usualProvider ? usualOwn : usualGeneral;
}
