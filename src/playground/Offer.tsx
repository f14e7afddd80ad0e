import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../sso/plan/answers.ts';
import type { Provider } from '../sso/providers/provider.ts';
import { isObject } from '../sso/text/json.ts';
import { beforeLink, textInFragment, unreadable } from './answers-link.ts';
import { nameOf } from './fields.ts';
import { isGeneral } from './is-general.ts';
import { loadProvider } from './loaded-provider.ts';
import { offerOf } from './offer.ts';
import { deserialise, providerIn, receive, serialise, type Received } from './saved-answers.ts';
import { usePlayground } from './state.ts';

/**
 * The answers of a link, beside the reader's own: nothing of a link is used or kept before the reader
 * says so, and one press brings back what was there.
 */
export function Offer() {
  const { choose, given, planned, provider, fill } = usePlayground();
  const box = useRef<HTMLElement>(null);
  const decided = useRef(false);
  /** The link nobody has decided about. It stays in the address until then, so a reload asks again. */
  const [link, setLink] = useState<Received & { provider: Provider }>();
  /** What was answered before a link was accepted. */
  const [before, setBefore] = useState<Before>();
  const [said, say] = useState('');

  useEffect(() => {
    const look = () => {
      const text = textInFragment(location.hash);
      if (text === undefined) return;
      void loadProvider(providerIn(text)).then((sender) => {
        const found = receive(text, sender);
        if (found) found.answers = { ...found.answers, provider: sender.id };
        setLink(found && { ...found, provider: sender });
        say(found ? '' : unreadable);
        if (!found) leave();
      });
    };
    void readBefore(history.state).then((left) => {
      if (!left) return;
      setBefore(left);
      say(accepted);
    });
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);

  /** The reader's own answers, as far as they are answers to the questions of a provider. */
  const ownOf = ({ id }: Provider): Partial<Answers> =>
    id === provider.value.id
      ? { ...given.value, provider: id }
      : {
          ...generalOf(given.value),
          // Who has answered nothing has chosen no provider either.
          ...(Object.keys(given.value).length > 0 && { provider: provider.value.id }),
        };
  const beforeNow = (): Partial<Answers> => ({ ...given.value, provider: provider.value.id });

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

  const offer = link && offerOf(link, ownOf(link.provider), link.provider);
  const naming = link?.provider ?? provider.value;
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
              <dt>{nameOf(field, naming)}</dt>
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
          <strong>Left out: {nameOf(field, naming)}.</strong> {message}
        </p>
      ))}
      {offer && (
        <p class="keep-actions">
          {count > 0 && (
            <button
              type="button"
              class="primary"
              onClick={() => {
                setBefore({ provider: provider.value, answers: given.value });
                leave(serialise(beforeNow(), planned.value.findings));
                void choose(link.provider.id).then((isThere) => {
                  if (isThere) fill(offer.answers);
                });
                decide(accepted);
              }}
            >
              Use these answers
            </button>
          )}
          <button
            type="button"
            class="small-button"
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
            class="small-button"
            onClick={() => {
              leave();
              setBefore(undefined);
              void choose(before.provider.id).then((isThere) => {
                if (isThere) given.value = before.answers;
              });
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

interface Before {
  provider: Pick<Provider, 'id'>;
  answers: Partial<Answers>;
}

function generalOf(answers: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(Object.entries(answers).filter(([field]) => isGeneral(field)));
}

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
    { ...(isObject(state) && state), [beforeLink]: before },
    '',
    location.pathname + location.search,
  );
}

async function readBefore(state: unknown): Promise<Before | undefined> {
  const text = isObject(state) ? state[beforeLink] : undefined;
  if (typeof text !== 'string') return undefined;
  const provider = await loadProvider(providerIn(text));
  const answers = deserialise(text, provider);
  return answers && { provider, answers };
}
