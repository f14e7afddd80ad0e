import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { usualGeneral, usualProvider } from '../sso/plan/usual.ts';
import { defaultVersion } from '../sso/server/versions.ts';
import { hasLink } from './answers-link.ts';
import { Choice } from './Choice.tsx';
import { Files } from './Files.tsx';
import { Import } from './Import.tsx';
import { Keep } from './Keep.tsx';
import { Later } from './Later.tsx';
import {
  proxyOptions,
  replicaOptions,
  targetOptions,
  versionOptions,
} from './deployment-options.ts';
import { flowOptions } from '../sso/server/flow.ts';
import { OfProvider } from './OfProvider.tsx';
import { Outputs } from './Outputs.tsx';
import { isChoice, isText, MoreFields, OwnFields } from './OwnFields.tsx';
import { fullPlanner } from './planners.ts';
import { PlaygroundForm } from './PlaygroundForm.tsx';
import { openFields } from './open-fields.ts';
import { bringToLife, drawn } from './own-task.ts';
import { Advice, Progress } from './Progress.tsx';
import { ProviderChoice } from './ProviderChoice.tsx';
import { Secrets } from './Secret.tsx';
import { createState, StateContext, usePlan, usePlayground } from './state.ts';
import { TestLink } from './TestLink.tsx';
import { textQuestions } from './text-questions.ts';
import { TextInput } from './TextInput.tsx';

const defaults: Partial<Answers> = {
  target: 'docker',
  version: defaultVersion,
  replicas: 'one',
  tlsProxy: true,
  admins: '',
  domains: '',
  ...usualGeneral,
};

/** It is drawn at build with this one; who chose another gets that as soon as it is there. */
const first = await fullPlanner(usualProvider);
const state = createState({ first, load: fullPlanner, defaults });

const resultsId = 'playground-results';
const results = (
  <StateContext.Provider value={state}>
    <Progress />
    <Files />
    <Advice />
    <section id="playground-values" aria-label="Values">
      <Outputs />
      <Discovery />
    </section>
    <TestLink />
    <Finish />
  </StateContext.Provider>
);
// Before the questions, so that all of the page lives when its island does.
await bringToLife(results, resultsId);

/** The playground page: every question on one side, everything that follows on the other. */
export function FullView() {
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label="Playground" wide>
        <div class="questions" id="playground-questions">
          <Link />
          <Import />
          <ProviderChoice />
          <h2>Your deployment</h2>
          <Choice name="target" options={targetOptions} />
          <Choice name="version" options={versionOptions} />
          <TextInput {...textQuestions.serverUrl} />
          <Choice name="tlsProxy" options={proxyOptions} />
          <Choice name="replicas" options={replicaOptions} />
          <Registration />
          <h2>Your people</h2>
          <TextInput {...textQuestions.admins} />
          <TextInput {...textQuestions.domains} />
          <Keep />
        </div>
        <OfProvider class="results" id={resultsId} {...drawn(results)} />
        <Jump />
      </PlaygroundForm>
    </StateContext.Provider>
  );
}

// Small, so that a key pressed in one field does not draw the whole page again.

/** What a link brings, once there is one. */
function Link() {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const look = () => {
      if (hasLink()) setThere(true);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return isThere && <Later load={loadOffer} given={{}} />;
}

const loadOffer = async () => (await import('./Offer.tsx')).Offer;

/** What the provider asks, and the flow where it leaves a choice. */
function Registration() {
  const { heading = 'Your registration', flow } = usePlayground().provider.value;
  return (
    <OfProvider>
      <h2>{heading}</h2>
      {!flow && <Choice name="flow" options={flowOptions} />}
      <OwnFields only={isChoice} />
      <OwnFields only={isText} />
      <Secrets />
      <MoreFields />
    </OfProvider>
  );
}

/** Whether the provider says the same, once there is something to ask for. */
function Discovery() {
  const { browserDiscovery, discovery } = usePlan();
  return (browserDiscovery ?? discovery) ? <Later load={loadDiscovery} given={{}} /> : null;
}

const loadDiscovery = async () => (await import('./DiscoveryCheck.tsx')).DiscoveryCheck;

/** The run list, once there is something to run. */
function Finish() {
  const { planned } = usePlayground();
  return openFields(planned.value).length === 0 ? <Later load={loadRunList} given={{}} /> : null;
}

const loadRunList = async () => (await import('./RunList.tsx')).RunList;

/** On small screens the results are far below the questions. */
function Jump() {
  const count = openFields(usePlayground().planned.value).length;
  return (
    <nav class="jump" aria-label="Parts of the playground">
      <a href="#playground-questions">Questions</a>
      <a href={`#${resultsId}`}>Results{count > 0 && ` (${String(count)} open)`}</a>
    </nav>
  );
}
