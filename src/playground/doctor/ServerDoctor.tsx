import { useEffect, useMemo } from 'preact/hooks';
import sheet from '../../styles/server.css?url';
import { compareServer, type Comparison } from '../../sso/server-answer/compare.ts';
import { readServerAnswer } from '../../sso/server-answer/read.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { InstallationHint } from './InstallationHint.tsx';
import { showing, type PastedProps } from './paste-box.tsx';
import { ReadWhy } from '../ReadWhy.tsx';
import { Prose } from './Prose.tsx';
import { useInstallation } from './use-installation.ts';

const tones: Record<Comparison['verdict'], string> = {
  same: 'finding-note',
  differs: 'finding-error',
  'nothing-to-compare': 'finding-note',
};

/** What a running server says of itself, beside the reader’s plan. */
function ServerDoctor({ text, tell }: PastedProps) {
  const { answers, plan, provider, complete } = useInstallation();
  const answer = useMemo(() => readServerAnswer(text), [text]);
  const comparison = useMemo(() => {
    const { target, version } = answers;
    // What nobody answered has a default in the plan, which is nothing to compare with.
    return compareServer(answer, { ...(provider && { plan }), target, version });
  }, [answer, answers, plan, provider]);
  const { rows, verdict, summary, todo, hidden } = comparison;
  const { remarks, leaked } = answer;
  useEffect(() => {
    tell(rows.length > 0 ? summary : (remarks[0]?.message ?? ''), rows.length === 0);
  }, [comparison]);
  return (
    <>
      {leaked && (
        <p class="finding finding-error">
          <strong>Leaked.</strong> {leaked}
        </p>
      )}
      {remarks.map(({ severity, message, docs }) => (
        <p key={message} class={`finding finding-${severity}`}>
          <Prose text={message} />
          <ReadWhy docs={docs} of={message} />
        </p>
      ))}
      {rows.length > 0 && (
        <>
          <p class={`finding ${tones[verdict]}`} data-verdict={verdict}>
            <strong>{summary}</strong> {todo && <Prose text={todo} />}
          </p>
          <ComparedTable rows={rows} planned={provider !== undefined} />
        </>
      )}
      {answer.published && hidden.length > 0 && (
        <details>
          <summary>{hidden.length} settings of your plan that the server shows to nobody</summary>
          <p>
            {hidden.map((name) => (
              <>
                <code key={name}>{name}</code>{' '}
              </>
            ))}
          </p>
          <p>
            For these, put your files into the <a href="/doctor#configuration">doctor</a>.
          </p>
        </details>
      )}
      {!complete && <InstallationHint gain="Then each of these is compared with your plan." />}
    </>
  );
}

/** Shows in a box of the page what the answers in it mean. */
export const show = showing(ServerDoctor, sheet);
