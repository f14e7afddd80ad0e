import { providerErrors } from '../errors/catalogue.ts';
import {
  generalRules,
  type ErrorFacts,
  type InstallationRule,
} from '../errors/installation-rules.ts';
import type { NamedValue } from '../errors/provider-errors.ts';
import { otherSettings, type SetUp } from '../errors/set-up.ts';
import { firstProvider } from '../providers/index.ts';
import { namedIn } from './named.ts';

// Several providers may have something to say about a name that all of them send.
const parts = [generalRules, ...providerErrors.map((part) => part.rules)];

// Several providers may have something to say about a name that all of them send.
function rulesOf(id: string | undefined): InstallationRule[] {
  if (id === undefined) return [];
  return parts.flatMap((part) => (Object.hasOwn(part, id) ? (part[id] ?? []) : []));
}

/**
 * What an error means in this installation: sentences about what the text names and the plan says.
 * Empty when nothing more is known than the catalogue says. `id` is an ID of the catalogue. Pure.
 */
export function compareWithSetUp(
  id: string | undefined,
  text: string,
  { setUp = {}, tested = false }: { setUp?: SetUp | undefined; tested?: boolean },
): string[] {
  const named = { ...namedIn(text), ...namedIn(text.slice(lastPlace(text, id))) };
  const facts = { setUp, named, tested };
  const differences = differentValues(facts);
  const said = [
    ...rulesOf(id).flatMap((rule) => rule(facts)),
    ...differences,
    ...(differences.length > 0 ? [otherSettings(setUp)] : []),
  ];
  return [...new Set(said)];
}

function lastPlace(text: string, id: string | undefined): number {
  return Math.max(0, id === undefined ? 0 : text.toUpperCase().lastIndexOf(id));
}

const client = { ofRequest: 'client ID', yours: 'client ID', about: 'application' };

/** Values that the text names and the plan does not have. */
function differentValues({ setUp, named }: ErrorFacts): string[] {
  const own = providerErrors.find(({ id }) => id === (setUp.provider ?? firstProvider));
  const values: (Omit<NamedValue, 'pattern'> & { said?: string; planned?: string })[] = [
    { ...client, ...valueOf(named['clientId'], setUp.clientId) },
    ...Object.entries(own?.named?.values ?? {}).map(([key, about]) => ({
      ...about,
      ...valueOf(named[key], setUp.values?.[key]),
    })),
  ];
  return values.flatMap((value) => {
    const { said, planned, ofRequest, about } = value;
    if (said === undefined) return [];
    if (said === 'none') {
      return [`The ${ofRequest} of the request is the word None: its setting is empty.`];
    }
    const other = values.find((one) => one !== value && one.planned?.toLowerCase() === said);
    if (other) {
      return [`The ${ofRequest} of the request is your ${other.yours}: the two were mixed up.`];
    }
    return planned === undefined || planned.toLowerCase() === said
      ? []
      : [`The message is about the ${about} ${said}, your plan has ${planned}.`];
  });
}

function valueOf(
  said: string | undefined,
  planned: string | undefined,
): { said?: string; planned?: string } {
  return { ...(said !== undefined && { said }), ...(planned && { planned }) };
}
