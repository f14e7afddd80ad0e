import type { ComponentChildren } from 'preact';
import { stages, type Stage as StageId } from '../../sso/emit/stages.ts';
import { Mark } from './Mark.tsx';
import { useProgress, useStanding } from './progress-state.ts';
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
  const { pass } = useProgress();
  const stands = useStanding()(id);
  const { title, finished } = stageWords[id];
  const index = stages.indexOf(id);
  const next = stages[index + 1];
  return (
    <section class={stands ? `stage ${stands}` : 'stage'} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>
          <span class="number">{index + 1}</span> {title}
          <Mark of={stands} />
        </a>
      </h2>
      <div class="stage-body">
        {before}
        {children}
        {asks}
        <p class="onward">
          <a
            class="primary"
            href={`#${next ?? 'next'}`}
            onClick={() => {
              pass(id);
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
