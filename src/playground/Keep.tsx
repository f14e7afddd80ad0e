import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import { CopyButton } from './CopyButton.tsx';
import { toFragment } from './answers-link.ts';
import { usePlayground } from './state.ts';
import { useKept } from './use-kept.ts';

type Secrets = Readonly<Record<string, string>>;

/** Keeps the answers in this browser, hands them on as a link, and forgets them on request. */
export function Keep() {
  const { given, planned, secrets, forgetSecret } = usePlayground();
  const [said, say] = useState('');
  const [cleared, setCleared] = useState<{ given: Partial<Answers>; secrets: Secrets }>();

  useKept({ follow: true });
  const touched = Object.keys(given.value).length > 0;
  const [Typed, setTyped] = useState<ComponentType>();
  useEffect(() => {
    if (touched) void import('./typed.ts').then((loaded) => setTyped(() => loaded.Typed));
  }, [touched]);
  useEffect(() => {
    const forgetCleared = () => {
      setCleared((kept) => kept && { ...kept, secrets: {} });
    };
    addEventListener('pagehide', forgetCleared);
    return () => {
      removeEventListener('pagehide', forgetCleared);
    };
  }, []);

  return (
    <div class="keep">
      {Typed && <Typed />}
      <p class="hint">Your answers stay in this browser, where every page shows them.</p>
      <p class="keep-actions">
        <button
          type="button"
          class="small-button"
          onClick={() => {
            setCleared({ given: given.value, secrets: secrets.value });
            given.value = {};
            forgetSecret();
            say('Cleared.');
          }}
        >
          Clear everything
        </button>
        {cleared && (
          <button
            type="button"
            class="small-button"
            onClick={() => {
              given.value = cleared.given;
              secrets.value = cleared.secrets;
              setCleared(undefined);
              say('Everything is back.');
            }}
          >
            Undo
          </button>
        )}
        <CopyButton
          value={() =>
            location.origin + location.pathname + toFragment(given.value, planned.value.findings)
          }
          label="with these answers, without the secret"
          text="Copy link"
        />
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </div>
  );
}
