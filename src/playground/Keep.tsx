import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../sso/answers.ts';
import { CopyButton } from './CopyButton.tsx';
import { deserialise, fromFragment, serialise, toFragment } from './saved-answers.ts';
import { usePlayground } from './state.ts';

const key = 'playground';

/** Keeps the answers in this browser, hands them on as a link, and forgets them on request. */
export function Keep({ empty }: { empty: Answers }) {
  const { answers, fill, secret, includeSecret } = usePlayground();
  const [said, say] = useState('');
  const [cleared, setCleared] = useState<{ answers: Answers; secret: string }>();
  const [loaded, setLoaded] = useState(false);

  useEffect(() => {
    const linked = fromFragment(location.hash);
    if (linked) {
      // What was typed next must not look like the link's.
      history.replaceState(history.state, '', location.pathname);
      if ('answers' in linked) {
        fill(linked.answers);
        say('Filled from the link.');
      } else {
        say(linked.refused);
      }
    } else {
      const stored = deserialise(read());
      // What was typed before the script arrived goes before what was stored.
      const typed = Object.entries(answers.value).filter(([, value]) => value !== '');
      if (stored) fill({ ...stored, ...keepTyped(typed, empty) });
    }
    setLoaded(true);
  }, []);

  // Kept in a pause and at the end, not at every key: it must not slow the typing down.
  const current = answers.value;
  useEffect(() => {
    if (!loaded) return undefined;
    const keep = () => {
      const text = serialise(current);
      write(text === serialise(empty) ? undefined : text);
    };
    const pause = setTimeout(keep, 250);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(pause);
      removeEventListener('pagehide', keep);
    };
  }, [current, loaded]);

  return (
    <div class="keep">
      <p class="hint">
        Your answers stay in this browser, the client secret does not: it is forgotten with the
        page.
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
          value={() => location.origin + location.pathname + toFragment(answers.value)}
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

/** Of the answers given so far, those that are no longer the ones the form began with. */
function keepTyped(typed: [string, unknown][], empty: Answers): Partial<Answers> {
  return Object.fromEntries(
    typed.filter(([name, value]) => empty[name as keyof Answers] !== value),
  ) as Partial<Answers>;
}

function read(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(text: string | undefined): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // Without storage the answers last as long as the page.
  }
}
