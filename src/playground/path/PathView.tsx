import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { stages, type Stage as StageId } from '../../sso/emit/stages.ts';
import type { Answers } from '../../sso/plan/answers.ts';
import type { Outcome, Registration } from '../../sso/plan/registration.ts';
import type { Field } from '../../sso/read/finding.ts';
import type { Target } from '../../sso/server/targets.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { PlaygroundForm } from '../PlaygroundForm.tsx';
import { createState, StateContext, type Asked, type PlaygroundState } from '../state.ts';
import { Address, Fields, FilesFields, SecretFields } from './questions.tsx';
import { progressKey } from './progress.ts';
import { createProgress, ProgressContext } from './progress-state.ts';
import { Rail } from './Rail.tsx';
import { Readout } from './Readout.tsx';
import { Keeping } from './Keeping.tsx';
import { Chosen } from './Chosen.tsx';
import { LiveFiles } from './LiveFiles.tsx';
import { secretCount } from './secret-count.ts';
import { Stage } from './Stage.tsx';

interface Props extends Partial<Record<StageId, ComponentChildren>> {
  title: string;
  asked: Asked;
  /** What holds before anybody touches it. */
  untouched: Outcome<Registration>;
  target: Target;
  /** How many secrets there are while nothing is answered. */
  secretsAtFirst: Readonly<Record<'confidential' | 'public', number>>;
  /** Names of the files, of both flows. */
  fileNames: Readonly<Record<'confidential' | 'public', readonly string[]>>;
}

const defaults: Partial<Answers> = {
  ...{ version: defaultVersion, replicas: 'one', tlsProxy: true, admins: '', domains: '' },
};

type Asks = Partial<Record<StageId, ComponentChildren>>;

/**
 * The way from nothing to signed in: six stages of which one is open, each with what it asks. What never
 * changes is in the page already and comes in as children.
 */
export function PathView({
  title,
  asked,
  untouched,
  target,
  fileNames,
  secretsAtFirst,
  ...passages
}: Props) {
  const form = useMemo(() => {
    const load = async (id: string) => {
      const { provider, plan } = await (await import('../planners.ts')).fullPlanner(id);
      // Where it runs is what the page is for, whatever was answered elsewhere.
      return { provider, plan: (answers: Answers) => plan({ ...answers, target }) };
    };
    const state = createState({
      ...{ first: { asked, untouched }, load, name: 'path' },
      defaults: { ...defaults, target },
    });
    return {
      ...state,
      /** Whoever answers here runs it here. */
      answer(field: Field, value: Answers[string]) {
        state.answer('target', target);
        state.answer(field, value);
      },
    };
  }, []);
  const progress = useMemo(
    () =>
      createProgress(() => progressKey(`${asked.id}/${target}`, asked.flow ? '' : flowOf(form))),
    [],
  );
  // At once: what was pressed before this script arrived counts on it.
  useLayoutEffect(progress.read, []);
  useEffect(() => {
    // What a later stage asks is not in the page before somebody gets there.
    const arrive = () => {
      if (location.hash) form.wake();
    };
    // The button that was pressed is folded away with its stage, and what has the focus with it.
    const goOn = () => {
      arrive();
      focusTitle(location.hash);
    };
    arrive();
    addEventListener('hashchange', goOn);
    return () => {
      removeEventListener('hashchange', goOn);
    };
  }, []);
  const before: Asks = { register: <Address /> };
  const asks: Asks = {
    register: <Fields />,
    secret: <SecretFields target={target} />,
    files: <FilesFields files={fileNames} target={target} />,
  };
  return (
    <StateContext.Provider value={form}>
      <ProgressContext.Provider value={progress}>
        <PlaygroundForm label={title} look="path-form">
          <Readout title={title} />
          <Rail />
          <div class="stages">
            {stages.map((id) => (
              <Stage
                key={id}
                {...{ id, before: before[id], asks: asks[id] }}
                hasNothing={id === 'secret' && secretCount(form, secretsAtFirst) === 0}
              >
                {id === 'register' || id === 'secret' || id === 'apply' ? (
                  <Chosen stage={id} target={target}>
                    {passages[id]}
                  </Chosen>
                ) : (
                  passages[id]
                )}
              </Stage>
            ))}
            <Keeping />
            <LiveFiles target={target} />
          </div>
        </PlaygroundForm>
      </ProgressContext.Provider>
    </StateContext.Provider>
  );
}

/** The flow of the reader; before the answers are in the form, the one that the page shows already. */
function flowOf({ answers, given }: PlaygroundState): string | undefined {
  return given.value.flow ?? document.documentElement.dataset['flow'] ?? answers.value.flow;
}

/** The title of the stage in the address; a field in it takes the focus by itself. */
function focusTitle(hash: string) {
  if (stages.some((id) => hash === `#${id}`))
    document.querySelector<HTMLElement>(`${hash}-title a`)?.focus({ preventScroll: true });
}
