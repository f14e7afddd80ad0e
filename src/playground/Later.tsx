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
  useEffect(() => {
    void load().then((loaded) => {
      setPart(() => loaded);
    });
  }, []);
  return Part ? <Part {...given} /> : <p class="waiting">Preparing…</p>;
}
