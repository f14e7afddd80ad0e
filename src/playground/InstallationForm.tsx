import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { plan } from '../sso/plan/plan.ts';
import { Choice } from './Choice.tsx';
import { targetOptions, versionOptions } from './deployment-options.ts';
import type { TextField } from './fields.ts';
import { cloudOptions, flowOptions } from './options.ts';
import { PlaygroundForm } from './PlaygroundForm.tsx';
import { basicAnswers, createState, StateContext, usePlan, usePlayground } from './state.ts';
import { textQuestions } from './text-questions.ts';
import { TextInput } from './TextInput.tsx';
import { useKept } from './use-kept.ts';

interface Props {
  close: () => void;
}

/** All that pages show of the reader's installation, in one place. */
export function InstallationForm({ close }: Props) {
  return (
    <Filled label="Your installation" close={close}>
      <h2>Your installation</h2>
      <p class="hint">
        Every page then shows it. Your answers stay in this browser; nothing is sent.
      </p>
      <Choice name="target" options={targetOptions} />
      <Choice name="version" options={versionOptions} />
      <Choice name="flow" options={flowOptions} />
      <Choice name="cloud" options={cloudOptions} />
      {Object.values(textQuestions).map((question) => (
        <TextInput key={question.name} {...question} />
      ))}
    </Filled>
  );
}

/** The one answer that a value in a page comes from. */
export function ValueForm({ field, close }: Props & { field: TextField | 'cloud' }) {
  return (
    <Filled label="Change this value" close={close}>
      {field === 'cloud' ? (
        <Choice name="cloud" options={cloudOptions} />
      ) : (
        <TextInput {...textQuestions[field]} />
      )}
      <p class="hint">Kept in this browser only, for every page; nothing is sent.</p>
    </Filled>
  );
}

interface FilledProps extends Props {
  label: string;
  children: ComponentChildren;
}

function Filled({ label, close, children }: FilledProps) {
  const state = useMemo(() => createState(plan, basicAnswers, 'installation'), []);
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label={label}>
        <div class="questions">
          {children}
          <Actions close={close} />
        </div>
      </PlaygroundForm>
    </StateContext.Provider>
  );
}

function Actions({ close }: Props) {
  const { answers } = usePlayground();
  useKept(basicAnswers, usePlan().accepted);
  return (
    <p class="keep-actions">
      <button type="button" class="primary" onClick={close}>
        Done
      </button>
      <button
        type="button"
        onClick={() => {
          answers.value = basicAnswers;
        }}
      >
        Forget everything
      </button>
      <a href="/playground">Open the playground</a>
    </p>
  );
}
