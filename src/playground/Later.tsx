import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Given extends object> {
  load: () => Promise<ComponentType<Given>>;
  /** What the part is given. */
  given: Given;
}

/** A part that is loaded when it is needed, and not before. */
export function Later<Given extends object>({ load, given }: Props<Given>) {
  const [Part, setPart] = useState<ComponentType<Given>>();
  const [isMissed, setMissed] = useState(false);
  const bring = () => {
    setMissed(false);
    load().then(
      (loaded) => {
        setPart(() => loaded);
      },
      () => {
        setMissed(true);
      },
    );
  };
  useEffect(bring, []);
  if (Part) return <Part {...given} />;
  if (!isMissed) return <p class="waiting">Preparing…</p>;
  return (
    <p class="finding finding-error" role="alert">
      This part of the page did not arrive. Check the connection.{' '}
      <button type="button" class="small-button" onClick={bring}>
        Try again
      </button>
    </p>
  );
}
