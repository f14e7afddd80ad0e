import { useMemo } from 'preact/hooks';
import { plan, type Answers } from '../sso/plan/plan.ts';
import { defaultVersion } from '../sso/server/versions.ts';
import { Choice } from './Choice.tsx';
import { DiscoveryCheck } from './DiscoveryCheck.tsx';
import { Files } from './Files.tsx';
import { Import } from './Import.tsx';
import { Keep } from './Keep.tsx';
import {
  proxyOptions,
  replicaOptions,
  targetOptions,
  versionOptions,
} from './deployment-options.ts';
import { cloudOptions, flowOptions } from './options.ts';
import { Outputs } from './Outputs.tsx';
import { PlaygroundForm } from './PlaygroundForm.tsx';
import { openFields } from './open-fields.ts';
import { Progress } from './Progress.tsx';
import { RunList } from './RunList.tsx';
import { Secret } from './Secret.tsx';
import {
  basicAnswers,
  createState,
  StateContext,
  usePlayground,
  type PlaygroundState,
} from './state.ts';
import { TestLink } from './TestLink.tsx';
import { textQuestions } from './text-questions.ts';
import { TextInput } from './TextInput.tsx';

const empty: Answers = {
  ...basicAnswers,
  target: 'docker',
  version: defaultVersion,
  replicas: 'one',
  tlsProxy: true,
  admins: '',
  domains: '',
};

/** The playground page: every question on one side, everything that follows on the other. */
export function FullView() {
  const state = useMemo(() => createState(plan, empty), []);
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label="Playground" wide>
        <div class="questions" id="playground-questions">
          <Import />
          <h2>Your deployment</h2>
          <Choice name="target" options={targetOptions} />
          <Choice name="version" options={versionOptions} />
          <TextInput {...textQuestions.serverUrl} />
          <Choice name="tlsProxy" options={proxyOptions} />
          <Choice name="replicas" options={replicaOptions} />
          <h2>Your app registration</h2>
          <Choice name="flow" options={flowOptions} />
          <Choice name="cloud" options={cloudOptions} />
          <TextInput {...textQuestions.tenant} />
          <TextInput {...textQuestions.clientId} />
          <Secret />
          <h2>Your people</h2>
          <TextInput {...textQuestions.admins} />
          <TextInput {...textQuestions.domains} />
          <Keep empty={empty} />
        </div>
        <div class="results" id="playground-results">
          <Progress />
          <Outputs />
          <DiscoveryCheck />
          <TestLink />
          <Files />
          <Finish />
        </div>
        <Jump />
      </PlaygroundForm>
    </StateContext.Provider>
  );
}

// Small, so that a key pressed in one field does not draw the whole page again.

/** The run list, once there is something to run. */
function Finish() {
  return isDone(usePlayground()) ? <RunList /> : null;
}

/** On small screens the results are far below the questions. */
function Jump() {
  const state = usePlayground();
  const count = openFields(state.planned.value).length;
  return (
    <nav class="jump" aria-label="Parts of the playground">
      <a href="#playground-questions">Questions</a>
      <a href="#playground-results">Results{isDone(state) ? '' : ` (${String(count)} open)`}</a>
    </nav>
  );
}

function isDone({ planned }: PlaygroundState): boolean {
  return openFields(planned.value).length === 0;
}
