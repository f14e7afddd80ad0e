import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Plan } from '../sso/plan/plan.ts';
import { Choice } from './Choice.tsx';
import { CopyLink } from './CopyLink.tsx';
import { targetOptions, versionOptions } from './deployment-options.ts';
import type { Field } from '../sso/read/finding.ts';
import { flowOptions } from '../sso/server/flow.ts';
import { OfProvider } from './OfProvider.tsx';
import { MoreFields, OwnFields } from './OwnFields.tsx';
import { forget } from './kept.ts';
import { fullPlanner } from './planners.ts';
import { PlaygroundForm } from './PlaygroundForm.tsx';
import { ProviderChoice } from './ProviderChoice.tsx';
import { createState, StateContext, usePlayground, type Planner } from './state.ts';
import { textQuestions } from './text-questions.ts';
import { TextInput } from './TextInput.tsx';
import { useKept } from './use-kept.ts';

interface Props {
  planner: Planner<Plan>;
  close: () => void;
}

/** All that pages show of the reader's installation, in one place. */
export function InstallationForm(props: Props) {
  return (
    <Filled label="Your installation" {...props}>
      <h2>Your installation</h2>
      <p class="hint">
        Every page then shows it. Your answers stay in this browser; nothing is sent.
      </p>
      <Choice name="target" options={targetOptions} />
      <Choice name="version" options={versionOptions} />
      <FlowChoice />
      <ProviderChoice />
      <OfProvider>
        <OwnFields />
        <MoreFields />
      </OfProvider>
      {Object.values(textQuestions).map((question) => (
        <TextInput key={question.name} {...question} />
      ))}
    </Filled>
  );
}

function FlowChoice() {
  const { flow } = usePlayground().provider.value;
  return flow ? null : <Choice name="flow" options={flowOptions} />;
}

/** The one answer that a value in a page comes from. */
export function ValueForm({ field, ...props }: Props & { field: Field }) {
  return (
    <Filled label="Change this value" {...props}>
      {isTextQuestion(field) ? (
        <TextInput {...textQuestions[field]} />
      ) : (
        <OwnFields only={({ key }) => key === field} />
      )}
      <p class="hint">Kept in this browser only, for every page; nothing is sent.</p>
    </Filled>
  );
}

function isTextQuestion(field: Field): field is keyof typeof textQuestions {
  return Object.hasOwn(textQuestions, field);
}

interface FilledProps extends Props {
  label: string;
  children: ComponentChildren;
}

function Filled({ label, planner, close, children }: FilledProps) {
  const state = useMemo(
    () => createState({ first: planner, load: fullPlanner, name: 'installation' }),
    [],
  );
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label={label}>
        <div class="questions">
          {children}
          <Actions close={close} />
        </div>
      </PlaygroundForm>
      {/* Behind the form, so that its first question has the focus. */}
      <button type="button" class="close" aria-label="Close" onClick={close} />
    </StateContext.Provider>
  );
}

function Actions({ close }: Pick<Props, 'close'>) {
  const form = usePlayground();
  useKept();
  return (
    <p class="keep-actions">
      <button type="button" class="primary" onClick={close}>
        Done
      </button>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          form.given.value = {};
          forget(form);
        }}
      >
        Forget everything
      </button>
      <CopyLink />
      <a href="/playground">Open the playground</a>
    </p>
  );
}
