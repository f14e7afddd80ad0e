import { useEffect, useState } from 'preact/hooks';
import { stages } from '../../sso/emit/stages.ts';
import { useProgress } from './progress-state.ts';
import { stageWords } from './stages.ts';

/** The six stages in a line, with those that are done. */
export function Rail() {
  const { done } = useProgress();
  const current = useOpenStage();
  const count = done.value.length;
  return (
    <nav class="rail" aria-label="Stages">
      <p class="count" role="status">
        <b>{count}</b> of {stages.length} done
      </p>
      <ol>
        {stages.map((id) => (
          <li key={id} class={done.value.includes(id) ? 'done' : undefined}>
            <a href={`#${id}`} aria-current={id === current ? 'step' : undefined}>
              {stageWords[id].title}
              {done.value.includes(id) && <span class="tick"> done</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The stage in the address; the first one where there is none. */
function useOpenStage(): string {
  const [open, setOpen] = useState<string>(stages[0]);
  useEffect(() => {
    const look = () => {
      const target = location.hash && document.querySelector(':target');
      setOpen((target && target.closest('.stage')?.id) || stages[0]);
    };
    look();
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return open;
}
