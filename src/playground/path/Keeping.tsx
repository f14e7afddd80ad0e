import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptText, leftKey } from '../../kept/kept-text.ts';
import { usePlayground } from '../state.ts';
import { useTyped } from '../typed.ts';
import { useProgress } from './progress-state.ts';

/** Keeps the answers. What does so is loaded where there is something to keep or to show. */
export function Keeping() {
  const { given } = usePlayground();
  const { passed, restored, startOver } = useProgress();
  const [Keeper, setKeeper] = useState<ComponentType>();
  const touched = Object.keys(given.value).length > 0;
  useTyped(Keeper !== undefined);
  useEffect(() => {
    if (Keeper || !(touched || keptText() || keptText(leftKey))) return;
    void import('./PathKeeper.tsx').then((loaded) => {
      setKeeper(() => loaded.PathKeeper);
    });
  }, [touched]);
  // What is kept is put into the form by an effect of the part that keeps it, which runs before this one.
  useEffect(() => {
    if (Keeper || !(keptText() || keptText(leftKey))) restored.value = true;
  }, [Keeper]);
  return (
    <p class="hint kept">
      Answers and progress stay in this browser, the secret does not. Nothing is sent.
      {passed.value.length > 0 && (
        <button type="button" class="small-button" onClick={startOver}>
          Start over
        </button>
      )}
      {Keeper && <Keeper />}
    </p>
  );
}
