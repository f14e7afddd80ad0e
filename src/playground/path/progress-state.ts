import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { stages, type Stage } from '../../sso/emit/stages.ts';
import { keepProgress, readProgress } from './progress.ts';

/** How far a reader came on one path. */
export function createProgress(path: string) {
  const done = signal<readonly Stage[]>([]);
  const set = (next: readonly Stage[]) => {
    done.value = next;
    keepProgress(path, next);
  };
  return {
    done,
    read() {
      done.value = readProgress(path, stages);
    },
    finish(stage: Stage) {
      if (!done.value.includes(stage)) set([...done.value, stage]);
    },
    startOver() {
      set([]);
    },
  };
}

export const ProgressContext = createContext<ReturnType<typeof createProgress> | undefined>(
  undefined,
);

/** How far the reader of this path came. */
export function useProgress(): ReturnType<typeof createProgress> {
  const progress = useContext(ProgressContext);
  if (!progress) throw new Error('A part of the path stands outside a path.');
  return progress;
}
