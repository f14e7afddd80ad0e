import { byTool } from '../sso/emit/by-tool.ts';
import { consolePlace, planSteps, type RunStep } from '../sso/emit/commands.ts';
import type { ConsolePlace } from '../sso/providers/registration.ts';
import { CopyButton } from './CopyButton.tsx';
import { WrapButton } from './WrapButton.tsx';
import { usePlan, usePlayground } from './state.ts';

/** What to do with the finished plan, in order. */
export function RunList() {
  const plan = usePlan();
  const { answers, provider } = usePlayground();
  const target = answers.value.target ?? 'docker';
  return (
    <section class="run-list" aria-labelledby="playground-run">
      <p class="test-title" id="playground-run">
        What to do now
      </p>
      <StepList steps={planSteps(plan, target)} />
      <p class="hint">
        <a href={`/path/${provider.value.id}/${target}`}>The same as a path</a>, with drawings and
        your progress.
      </p>
    </section>
  );
}

/** Steps in their order, each with what it needs. */
export function StepList({ steps }: { steps: readonly RunStep[] }) {
  const plan = usePlan();
  const byHand = steps.filter(({ tool }) => tool === undefined);
  return (
    <ol>
      {byHand.map((step, at) => (
        <li key={step.title}>
          <strong>{step.title}.</strong> {step.text}
          {byHand[at - 1]?.stage !== step.stage && <Where {...consolePlace(plan, step.stage)} />}
          <Lines {...step} />
          {byHand[at + 1]?.stage !== step.stage &&
            steps
              .filter(({ tool, stage }) => tool !== undefined && stage === step.stage)
              .map((instead) => <ByTool key={instead.title} {...instead} />)}
        </li>
      ))}
    </ol>
  );
}

/** The same by a program, for whoever opens it. */
function ByTool({ tool = '', ...step }: RunStep) {
  return (
    <details>
      <summary>{byTool(tool)}</summary>
      <p>{step.text}</p>
      <Lines {...step} />
    </details>
  );
}

/** What a step has to copy. No secret is in it. */
function Lines({ title, command, copies = [], file }: RunStep) {
  return (
    <>
      {copies.map(([field, value]) => (
        <Copied key={field} text={value} title={field} name={field} />
      ))}
      {file && <Copied text={file.text.trimEnd()} title={file.name} name={file.name} />}
      {command && <Copied text={command} name={`the command: ${title}`} />}
    </>
  );
}

/** Lines in the frame that every file of a page has. */
function Copied({ text, title, name }: { text: string; title?: string; name: string }) {
  return (
    <figure class={text.includes('\n') ? 'code' : 'code one-line'}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      <pre tabIndex={0} aria-label={name}>
        <code>{text}</code>
      </pre>
      <div class="code-tools">
        <WrapButton />
        <CopyButton value={text} label={name} />
      </div>
    </figure>
  );
}

/** Where at the provider a step is done. */
function Where({ label, href }: Partial<ConsolePlace>) {
  if (label === undefined) return null;
  if (href === undefined) return <p class="hint">{label}</p>;
  return (
    <p class="hint">
      <a class="external" href={href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    </p>
  );
}
