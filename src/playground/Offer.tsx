import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../sso/answers.ts';
import { isObject } from '../sso/json.ts';
import { fromFragment } from './answers-link.ts';
import { fieldNames } from './fields.ts';
import { offerOf } from './offer.ts';
import { deserialise, serialise, type Received } from './saved-answers.ts';
import { usePlayground } from './state.ts';

/**
 * The answers of a link, beside the reader's own: nothing of a link is used or kept before the reader
 * says so, and one press brings back what was there.
 */
export function Offer({ defaults }: { defaults: Answers }) {
  const { given, planned, fill } = usePlayground();
  const box = useRef<HTMLElement>(null);
  const decided = useRef(false);
  /** The link nobody has decided about. It stays in the address until then, so a reload asks again. */
  const [link, setLink] = useState<Received>();
  /** What was answered before a link was accepted. */
  const [before, setBefore] = useState<Partial<Answers>>();
  const [said, say] = useState('');

  useEffect(() => {
    const look = () => {
      const found = fromFragment(location.hash);
      if (found) {
        setLink('answers' in found ? found : undefined);
        say('refused' in found ? found.refused : '');
        if ('refused' in found) leave();
      }
    };
    const left = readBefore(history.state);
    if (left) {
      setBefore(left);
      say(accepted);
    }
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);

  const decide = (sentence: string) => {
    setLink(undefined);
    say(sentence);
    decided.current = true;
  };
  useEffect(() => {
    // The button that was pressed is gone, and most of the box with it.
    if (decided.current) box.current?.focus();
    decided.current = false;
  }, [said, link]);

  const offer = link && offerOf(link, given.value, defaults);
  const count = offer?.changes.length ?? 0;
  const own = offer?.changes.some(({ mine }) => mine !== undefined);
  const spoken = Boolean(offer ?? said);
  return (
    <section
      ref={box}
      class={spoken ? 'offer' : 'visually-hidden'}
      aria-label={spoken ? 'Answers from a link' : undefined}
      tabIndex={-1}
    >
      <p role="status">{offer ? lead(count, Boolean(own)) : said}</p>
      {offer && count > 0 && (
        <dl>
          {offer.changes.map(({ field, mine, theirs }) => (
            <div key={field}>
              <dt>{fieldNames[field]}</dt>
              <dd>
                {own && (
                  <span>
                    <span class="visually-hidden">Yours: </span>
                    {mine === undefined ? 'not answered' : <del>{mine}</del>}
                  </span>
                )}
                <span>
                  {own && <span aria-hidden="true">→ </span>}
                  <span class="visually-hidden">The link’s: </span>
                  <ins>{theirs}</ins>
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {offer?.refused.map(({ field, message }) => (
        <p key={field} class="finding finding-error">
          <strong>Left out: {fieldNames[field]}.</strong> {message}
        </p>
      ))}
      {offer && (
        <p class="keep-actions">
          {count > 0 && (
            <button
              type="button"
              class="primary"
              onClick={() => {
                setBefore(given.value);
                leave(serialise(given.value, planned.value.findings));
                fill(offer.answers);
                decide(accepted);
              }}
            >
              Use these answers
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              leave();
              decide('The link was left aside. Nothing has changed.');
            }}
          >
            {own ? 'Keep mine' : 'Leave the link aside'}
          </button>
        </p>
      )}
      {!offer && before && (
        <p class="keep-actions">
          <button
            type="button"
            onClick={() => {
              leave();
              setBefore(undefined);
              given.value = before;
              decide('Your answers are as they were before the link.');
            }}
          >
            Undo
          </button>
        </p>
      )}
    </section>
  );
}

const accepted = 'The answers of the link are in use.';

function lead(count: number, own: boolean): string {
  if (count === 0) return 'A link brought you here. It holds no usable answer other than yours.';
  const answers = count === 1 ? 'an answer' : `${String(count)} answers`;
  return own
    ? `A link brought you here with ${answers} other than yours. Nothing has changed yet.`
    : `A link brought you here with ${answers}. Nothing is filled in yet.`;
}

/**
 * Takes a link's answers out of the address: whatever is typed next must not look like the link's.
 * What was answered before stays with this entry of the history, for Undo after a reload.
 */
function leave(before?: string): void {
  const { state } = history;
  history.replaceState(
    { ...(isObject(state) && state), answersBefore: before },
    '',
    location.pathname + location.search,
  );
}

function readBefore(state: unknown): Partial<Answers> | undefined {
  const text = isObject(state) ? state['answersBefore'] : undefined;
  return typeof text === 'string' ? deserialise(text) : undefined;
}
