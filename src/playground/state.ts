import { batch, computed, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { newAuthorizeRequest } from '../sso/oidc/authorize-request.ts';
import type { Field } from '../sso/read/finding.ts';
import { emptyAnswers, type Answers } from '../sso/plan/answers.ts';
import type { Plan } from '../sso/plan/plan.ts';
import type { ProviderForm, ShownField } from '../sso/providers/provider.ts';
import type { Outcome, Registration } from '../sso/plan/registration.ts';
import { isGeneral } from './is-general.ts';

/** State, nonce and PKCE pair of a test link. */
export type Request = Awaited<ReturnType<typeof newAuthorizeRequest>>;

/** A test link that was opened, with the redirect URI that it tests. */
export type Opened = Request & { redirectUri: string };

/** What a form shows of a provider before anybody touches it; the rest comes with the planner. */
export type Asked = Pick<ProviderForm, 'id' | 'shortName'> & {
  fields: readonly ShownField[];
} & Omit<Partial<ProviderForm>, 'fields'>;

/** What makes a plan of answers to the questions of one provider. */
export interface Planner<Result extends Registration> {
  provider: ProviderForm;
  plan: (answers: Answers) => Outcome<Result>;
}

/** What the build has drawn of a form, which does until somebody touches it. */
interface Drawn<Result extends Registration> {
  asked: Asked;
  untouched: Outcome<Result>;
}

interface Beginning<Result extends Registration> {
  first: Planner<Result> | Drawn<Result>;
  /** Brings the planner of a provider; a view that asks for less loads less. */
  load: (id: string) => Promise<Planner<Result>>;
  /**
   * What a view asks beyond the basic questions, and what holds until the reader answers. Nothing
   * keeps, shares or shows it as theirs.
   */
  defaults?: Partial<Answers>;
  /** Start of the IDs of its elements; two forms can be on one page. */
  name?: string;
}

/** All that one playground on a page knows. It lives as long as the page. */
export function createState<Result extends Registration>({
  first,
  load,
  defaults = {},
  name = 'playground',
}: Beginning<Result>) {
  /** Undefined until somebody touches the form: a reader who only reads loads none. */
  const planner = signal('asked' in first ? undefined : first);
  const drawn = 'asked' in first ? { provider: first.asked, plan: () => first.untouched } : first;
  const provider = computed((): Asked => (planner.value ?? drawn).provider);
  /** Answers to the questions of providers that were left, by ID. */
  const aside = new Map<string, Partial<Answers>>();
  /** What the reader has answered so far, exactly as typed. */
  const given = signal<Partial<Answers>>({});
  /** The same, with the defaults for what was not answered. */
  const answers = computed((): Answers => ({
    ...emptyAnswers(provider.value),
    ...defaults,
    ...given.value,
  }));
  /** Fields the reader has left at least once, or pasted into: from then on they are judged. */
  const judged = signal<ReadonlySet<Field>>(new Set());
  /** Secrets by name. They are in no answer, so nothing that stores or shares answers can have them. */
  const secrets = signal<Readonly<Record<string, string>>>({});
  const includeSecret = signal(false);
  /**
   * Values of the next test link. Undefined until they are drawn; `null` where the
   * browser cannot, because the page came over plain http.
   */
  const next = signal<Request | null | undefined>(undefined);
  /** Values of the link that was opened last, to which an answer may come back. */
  const opened = signal<Opened | undefined>(undefined);

  async function renew() {
    try {
      const { newAuthorizeRequest } = await import('../sso/oidc/authorize-request.ts');
      next.value = await newAuthorizeRequest();
    } catch {
      next.value = null;
    }
  }

  /** The planner that is on its way, of the first provider or of one that was chosen since. */
  let coming: Promise<void> | undefined;
  /** The provider that was chosen and is on its way; undefined where the one that is there holds. */
  const awaited = signal<string | undefined>(undefined);
  /** The provider that was asked for last and did not arrive. */
  const missed = signal<string | undefined>(undefined);

  async function bring(id: string, take: (loaded: Planner<Result>) => void): Promise<void> {
    missed.value = undefined;
    const loading = load(id).then(take);
    coming = loading;
    try {
      await loading;
    } catch (error) {
      if (coming === loading) missed.value = id;
      throw error;
    } finally {
      if (coming === loading) coming = undefined;
    }
  }

  /** Resolves when the planner of the provider that the reader sees chosen is there; rejects where it does not arrive. */
  function awake(): Promise<void> {
    if (coming) return coming;
    if (planner.value) return Promise.resolve();
    return bring(drawn.provider.id, (loaded) => {
      planner.value ??= loaded;
    });
  }
  function wake() {
    // That it did not arrive is said where it is missed; the next touch asks for it again.
    awake().catch(() => undefined);
  }

  return {
    name,
    planner,
    awake,
    wake,
    provider,
    awaited,
    missed,
    given,
    answers,
    judged,
    secrets,
    includeSecret,
    next,
    opened,
    planned: computed(() => (planner.value ?? drawn).plan(answers.value)),
    renew,

    /**
     * Goes over to another provider. What was answered for this one comes back with it.
     *
     * @returns Whether it is there; false where it did not arrive, or another was chosen meanwhile.
     */
    async choose(id: string): Promise<boolean> {
      const isThere = id === planner.value?.provider.id;
      awaited.value = isThere ? undefined : id;
      if (isThere) return true;
      const take = (chosen: Planner<Result>) => {
        // Somebody who goes through the list with the arrow keys chooses another before this one is there.
        if (awaited.value !== id) return;
        const entries = Object.entries(given.value);
        const own = entries.filter(([field]) => !isGeneral(field));
        aside.set(provider.value.id, Object.fromEntries(own) as Partial<Answers>);
        batch(() => {
          awaited.value = undefined;
          planner.value = chosen;
          given.value = {
            ...(Object.fromEntries(
              entries.filter(([field]) => isGeneral(field)),
            ) as typeof defaults),
            ...aside.get(id),
            provider: id,
          };
          secrets.value = {};
          includeSecret.value = false;
          opened.value = undefined;
        });
      };
      try {
        await bring(id, take);
      } catch {
        if (awaited.value === id) awaited.value = undefined;
      }
      return planner.value?.provider.id === id;
    },

    answer(field: Field, value: Answers[string]): void {
      wake();
      given.value = { ...given.value, [field]: value };
    },

    judge(field: Field): void {
      if (!judged.value.has(field)) judged.value = new Set([...judged.value, field]);
    },

    /** Answers what else stands in a text, where the reader has answered nothing. */
    spread(field: Field): void {
      const spec = planner.value?.provider.fields.find(({ key }) => key === field);
      const found = Object.entries(spec?.spreads?.(String(given.value[field] ?? '')) ?? {});
      const open = found.filter(([key]) => !given.value[key]);
      if (open.length > 0) this.fill(Object.fromEntries(open) as Partial<Answers>);
    },

    /** Several answers at once, as from a link or a pasted document. */
    fill(some: Partial<Answers>): void {
      wake();
      batch(() => {
        given.value = { ...given.value, ...some };
        judged.value = new Set([...judged.value, ...Object.keys(some)]);
      });
    },

    /** Whoever comes back to the page, or to this browser, finds no secret in it. */
    forgetSecret(): void {
      batch(() => {
        secrets.value = {};
        includeSecret.value = false;
      });
    },

    /** The link was opened: its values are kept for the answer, and fresh ones are drawn. */
    use(request: Opened): void {
      opened.value = request;
      void renew();
    },
  };
}

export type PlaygroundState<Result extends Registration = Registration> = ReturnType<
  typeof createState<Result>
>;

export const StateContext = createContext<PlaygroundState | undefined>(undefined);

/** What every view knows. */
export function usePlayground(): PlaygroundState {
  const state = useContext(StateContext);
  if (!state) throw new Error('A playground component stands outside a playground.');
  return state;
}

/** The full plan, in the view that makes one. */
export function usePlan(): Plan {
  const { plan } = usePlayground().planned.value;
  if (!('settings' in plan)) throw new Error('This view makes no full plan.');
  return plan as Plan;
}
