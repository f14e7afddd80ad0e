import { computed, effect, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { stages, type Stage } from '../../sso/emit/stages.ts';
import { openFields } from '../open-fields.ts';
import { usePlayground } from '../state.ts';
import { keepProgress, readProgress } from './progress.ts';
import { standing, type Standing } from './standing.ts';

/**
 * How far a reader came on one path.
 *
 * @param keyOf What it is kept under, by the answers of that moment.
 */
export function createProgress(keyOf: () => string) {
  const key = computed(keyOf);
  const passed = signal<readonly Stage[]>([]);
  /** Whether the answers that this browser keeps are in the form, as far as there are any. */
  const restored = signal(false);
  const set = (next: readonly Stage[]) => {
    passed.value = next;
    keepProgress(key.value, next);
  };
  return {
    passed,
    restored,
    /** Reads it, now and whenever another answer makes it another path, until what it returns is called. */
    read: () =>
      effect(() => {
        passed.value = readProgress(key.value, stages);
      }),
    pass(stage: Stage) {
      if (!passed.value.includes(stage)) set([...passed.value, stage]);
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

/** How each stage stands with the answers that are there now. */
export function useStanding(): (stage: Stage) => Standing | undefined {
  const { passed, restored } = useProgress();
  const { given, planned, planner } = usePlayground();
  // Before the answers of an earlier visit are there and judged, nothing is known to be missing.
  const isJudged =
    restored.value && (planner.value !== undefined || Object.keys(given.value).length === 0);
  const open = isJudged ? openFields(planned.value) : [];
  return (stage) => standing(stage, passed.value, open);
}
