import { hydrate } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Outcome, Registration } from '../sso/plan/registration.ts';
import { Choice } from './Choice.tsx';
import { serverUrlQuestion } from './fields.ts';
import { flowOptions } from '../sso/server/flow.ts';
import { isChoice, isText, OwnFields } from './OwnFields.tsx';
import { Outputs } from './Outputs.tsx';
import { PlaygroundForm } from './PlaygroundForm.tsx';
import answers from '../styles/answers.css?url';
import { styled } from '../address/styled.ts';
import { createState, StateContext, type Asked } from './state.ts';
import { TestLink } from './TestLink.tsx';
import { TextInput } from './TextInput.tsx';
import { Kept } from './Kept.tsx';

interface Props {
  asked: Asked;
  untouched: Outcome<Registration>;
}

const load = async (id: string) => (await import('./planners.ts')).registerPlanner(id);

/** The view inside a guide: IDs in, authority and test link out. */
export function AuthorityView({ asked, untouched }: Props) {
  const state = useMemo(() => createState({ first: { asked, untouched }, load }), []);
  const { authority, clientId, redirectUri } = state.planned.value.plan;
  return (
    <StateContext.Provider value={state}>
      <PlaygroundForm label="Authority and test link">
        <div class="questions">
          <OwnFields only={isChoice} />
          <Choice name="flow" options={flowOptions} />
          <OwnFields only={isText} />
          <TextInput {...serverUrlQuestion} />
          <Kept />
        </div>
        <div class="results">
          <p role="status" class="visually-hidden">
            {authority && clientId && redirectUri
              ? 'Authority, redirect URI and test link are ready.'
              : authority
                ? 'The authority is ready.'
                : ''}
          </p>
          <Outputs />
          <TestLink />
        </div>
      </PlaygroundForm>
    </StateContext.Provider>
  );
}

/** Brings the form to life that the build has drawn, with what it was drawn from. */
export async function show(box: HTMLElement): Promise<void> {
  await styled(answers);
  const props = JSON.parse(box.dataset['asked'] ?? '') as Props;
  hydrate(<AuthorityView {...props} />, box);
  delete box.dataset['asked'];
}
