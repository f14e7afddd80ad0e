import { useState } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { CopyButton } from './CopyButton.tsx';
import { fromFragment, toFragment } from './answers-link.ts';
import { usePlan, usePlayground } from './state.ts';
import { useKept } from './use-kept.ts';

/** Keeps the answers in this browser, hands them on as a link, and forgets them on request. */
export function Keep({ empty }: { empty: Answers }) {
  const { answers, planned, secret, includeSecret } = usePlayground();
  const { accepted } = usePlan();
  const [said, say] = useState('');
  const [cleared, setCleared] = useState<{ answers: Answers; secret: string }>();

  useKept(empty, accepted, () => {
    const linked = fromFragment(location.hash);
    if (!linked) return undefined;
    // What was typed next must not look like the link's.
    history.replaceState(history.state, '', location.pathname);
    say('answers' in linked ? 'Filled from the link.' : linked.refused);
    return 'answers' in linked ? linked.answers : undefined;
  });

  return (
    <div class="keep">
      <p class="hint">
        Your answers stay in this browser, where the other pages show them too. The client secret
        does not: it is forgotten with the page.
      </p>
      <p class="keep-actions">
        <button
          type="button"
          onClick={() => {
            setCleared({ answers: answers.value, secret: secret.value });
            answers.value = empty;
            secret.value = '';
            includeSecret.value = false;
            say('Cleared.');
          }}
        >
          Clear everything
        </button>
        {cleared && (
          <button
            type="button"
            onClick={() => {
              answers.value = cleared.answers;
              secret.value = cleared.secret;
              setCleared(undefined);
              say('Everything is back.');
            }}
          >
            Undo
          </button>
        )}
        <CopyButton
          value={() =>
            location.origin + location.pathname + toFragment(answers.value, planned.value.findings)
          }
          label="a link with these answers, without the secret"
          text="Copy link"
        />
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}
