import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptText } from '../kept-text.ts';
import { usePlayground } from '../state.ts';

/** Keeps the answers. What does so is loaded where there is something to keep or to show. */
export function Keeping() {
  const { given } = usePlayground();
  const [Keeper, setKeeper] = useState<ComponentType>();
  const touched = Object.keys(given.value).length > 0;
  useEffect(() => {
    if (Keeper || !(touched || keptText())) return;
    void import('../Keeper.tsx').then((loaded) => {
      setKeeper(() => loaded.Keeper);
    });
  }, [touched]);
  return (
    <p class="hint kept">
      Answers and progress stay in this browser, the secret does not. Nothing is sent.
      {Keeper && <Keeper />}
    </p>
  );
}
