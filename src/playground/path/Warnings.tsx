import { Findings } from '../Findings.tsx';
import { usePlayground } from '../state.ts';

const asked: ReadonlySet<string> = new Set(['version', 'flow']);

/** What follows from the release and the flow, which are asked for elsewhere on the page. */
export function Warnings() {
  const { findings } = usePlayground().planned.value;
  const warnings = findings.filter(
    ({ field, severity }) => severity === 'warning' && asked.has(field),
  );
  return <Findings findings={warnings} />;
}
