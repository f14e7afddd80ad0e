import type { ComponentChildren } from 'preact';
import { stages, type Stage as StageId } from '../../sso/emit/stages.ts';
import { useProgress } from './progress-state.ts';
import { stageWords } from './stages.ts';

interface Props {
  id: StageId;
  /** What it asks before anything is done, and what it asks then. */
  before: ComponentChildren;
  asks: ComponentChildren;
  /** Whether there is nothing to do in it. */
  hasNothing: boolean;
  children: ComponentChildren;
}

/** One stage: its heading opens it, and its last line leads to the next. */
export function Stage({ id, before, asks, hasNothing, children }: Props) {
  const { done, finish } = useProgress();
  const { title, finished } = stageWords[id];
  const index = stages.indexOf(id);
  const next = stages[index + 1];
  const isDone = done.value.includes(id);
  return (
    <section class={isDone ? 'stage done' : 'stage'} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>
          <span class="number">{index + 1}</span> {title}
          {isDone && <span class="tick"> done</span>}
        </a>
      </h2>
      <div class="stage-body">
        {before}
        {children}
        {asks}
        <p class="onward">
          <a
            class="primary"
            href={next ? `#${next}` : '#done'}
            onClick={() => {
              finish(id);
            }}
          >
            {hasNothing ? 'Go on' : finished}
            {next && <span aria-hidden="true"> →</span>}
          </a>
          {next && <span class="hint">Next: {stageWords[next].title}</span>}
        </p>
      </div>
    </section>
  );
}
