import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { keptText, leftKey } from '../kept/kept-text.ts';
import { usePlayground } from './state.ts';
import { useTyped } from './typed.ts';

/**
 * Keeps the answers of a small form. What does so is loaded where there is something to keep or to
 * show, so that a reader who only reads loads nothing.
 */
export function Kept() {
  const { given } = usePlayground();
  const [Keeper, setKeeper] = useState<ComponentType>();
  const touched = Object.keys(given.value).length > 0;
  useTyped(Keeper !== undefined);
  useEffect(() => {
    if (Keeper || !(touched || keptText() || keptText(leftKey))) return;
    void import('./Keeper.tsx').then((loaded) => {
      setKeeper(() => loaded.Keeper);
    });
  }, [touched]);
  return (
    <p class="hint">
      Your answers stay in this browser, where every page shows them. Nothing is sent.
      {Keeper && <Keeper />}
    </p>
  );
}
