import { useMemo } from 'preact/hooks';
import { plan, type Answers } from '../sso/plan.ts';
import { defaultVersion } from '../sso/versions.ts';
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
import { Offer } from './Offer.tsx';
import { Outputs } from './Outputs.tsx';
import { PlaygroundForm } from './PlaygroundForm.tsx';
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

const defaults: Answers = {
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
  const state = useMemo(() => createState(plan, defaults), []);
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label="Playground" wide>
        <div class="questions" id="playground-questions">
          <Offer defaults={defaults} />
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
          <Keep />
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
  const count = state.planned.value.missing.length;
  return (
    <nav class="jump" aria-label="Parts of the playground">
      <a href="#playground-questions">Questions</a>
      <a href="#playground-results">Results{isDone(state) ? '' : ` (${String(count)} missing)`}</a>
    </nav>
  );
}

function isDone({ planned }: PlaygroundState): boolean {
  const { findings, missing } = planned.value;
  return missing.length === 0 && findings.every(({ severity }) => severity !== 'error');
}
