import { commands } from '../sso/emit/commands.ts';
import type { Step } from '../sso/providers/provider.ts';
import { CopyButton } from './CopyButton.tsx';
import { usePlan, usePlayground } from './state.ts';

/** What to do with the finished plan, in order. */
export function RunList() {
  const plan = usePlan();
  const { answers } = usePlayground();
  const steps = commands(plan, answers.value.target ?? 'docker');
  return (
    <section class="run-list" aria-labelledby="playground-run">
      <p class="test-title" id="playground-run">
        What to do now
      </p>
      <StepList steps={steps} />
    </section>
  );
}

/** Steps in their order, each with what it needs. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map(({ title, text, command, file }) => (
        <li key={title}>
          <strong>{title}.</strong> {text}
          {file && <StepFile {...file} />}
          {command && (
            <div class="command">
              <pre tabIndex={0}>
                <code>{command}</code>
              </pre>
              <CopyButton value={command} label={`the command: ${title}`} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** A file that a step needs. It holds no secret. */
function StepFile({ name, text }: { name: string; text: string }) {
  return (
    <div class="command">
      <pre tabIndex={0} aria-label={name}>
        <code>{text}</code>
      </pre>
      <CopyButton value={text} label={name} />
    </div>
  );
}
