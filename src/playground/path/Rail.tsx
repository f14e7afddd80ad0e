import { useEffect, useState } from 'preact/hooks';
import { stages } from '../../sso/emit/stages.ts';
import { Mark } from './Mark.tsx';
import { useStanding } from './progress-state.ts';
import { stageWords } from './stages.ts';

/** The six stages in a line, with how each stands. */
export function Rail() {
  const standing = useStanding();
  const current = useOpenStage();
  const count = (wanted: string) => stages.filter((id) => standing(id) === wanted).length;
  const skipped = count('skipped');
  return (
    <nav class="rail" aria-label="Stages">
      <p class="count" role="status">
        <b>{count('done')}</b> of {stages.length} done
        {skipped > 0 && `, ${String(skipped)} skipped`}
      </p>
      <ol>
        {stages.map((id) => (
          <li key={id} class={standing(id)}>
            <a href={`#${id}`} aria-current={id === current ? 'step' : undefined}>
              {stageWords[id].title}
              <Mark of={standing(id)} />
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
