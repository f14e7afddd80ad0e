import type { CameBack, ExplainedError, RequestIds } from '../../sso/came-back/read-came-back.ts';
import { places } from '../../sso/errors/entry.ts';
import { CopyButton } from '../CopyButton.tsx';
import { InstallationHint } from './InstallationHint.tsx';
import { Prose } from './Prose.tsx';
import { Here, Sentences } from './Sentences.tsx';
import { SettingLinks } from './SettingLinks.tsx';
import type { KeptInstallation } from './use-installation.ts';

interface Props {
  result: Extract<CameBack, { kind: 'error' }>;
  installation: KeptInstallation;
}

/** An error that came back: what it is, what it means here, what to change where. */
export function ErrorView({ result, installation }: Props) {
  const { main, others, description, ids, here, message, remark } = result;
  const { entry } = main;
  return (
    <>
      <div class="error-head">
        <h3>
          <Prose text={main.heading} />
        </h3>
        <p>
          <Prose text={entry?.happened ?? message} />
        </p>
        {description && (
          <blockquote>
            <p>{description}</p>
          </blockquote>
        )}
      </div>
      {remark && <p class="finding finding-warning">{remark}</p>}
      <Here here={here} />
      {!installation.complete && (
        <InstallationHint gain="Then the message is compared with your own values." />
      )}
      <Sentences
        title={entry?.causes?.length === 1 ? 'Usual cause' : 'Usual causes'}
        sentences={entry?.causes ?? []}
      />
      {entry && (
        <section class="said">
          <h4>What to do</h4>
          <p>
            <Prose text={entry.fix} />
          </p>
          {entry.place && (
            <p>
              In the portal: <strong>{places[entry.place]}</strong>
            </p>
          )}
          <SettingLinks keys={entry.settings ?? []} answers={installation.answers} />
        </section>
      )}
      <More error={main} />
      <Others others={others} />
      <Ids ids={ids} />
    </>
  );
}

function More({ error: { code, entry, page, microsoft } }: { error: ExplainedError }) {
  const links = [
    page && { href: page, name: `${entry?.label ?? code} on this site` },
    entry?.more,
    microsoft && { href: microsoft, name: `${code} at Microsoft` },
  ].filter((link) => typeof link === 'object');
  if (links.length === 0) return null;
  return (
    <p class="error-links">
      {links.map(({ href, name }) => (
        <a
          key={href}
          href={href}
          {...(href.startsWith('https:') && { class: 'external', rel: 'noreferrer' })}
        >
          {name}
        </a>
      ))}
    </p>
  );
}

function Others({ others }: { others: readonly ExplainedError[] }) {
  if (others.length === 0) return null;
  return (
    <section class="said">
      <h4>Also in the text</h4>
      <ul>
        {others.map(({ code, heading, page }) => (
          <li key={code}>{page ? <a href={page}>{heading}</a> : heading}</li>
        ))}
      </ul>
    </section>
  );
}

const idNames: Record<keyof RequestIds, string> = {
  trace: 'Request or trace ID',
  correlation: 'Correlation ID',
  timestamp: 'Timestamp',
};

/** For an administrator, who finds the sign-in with them. */
function Ids({ ids }: { ids: RequestIds }) {
  const rows = (Object.keys(idNames) as (keyof RequestIds)[]).flatMap((name) => {
    const value = ids[name];
    return value === undefined ? [] : [[idNames[name], value] as const];
  });
  if (rows.length === 0) return null;
  return (
    <section class="said">
      <h4>For an administrator</h4>
      <p>With these, the attempt is found in the sign-in logs of Entra ID.</p>
      <dl class="ids">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton
        value={rows.map(([name, value]) => `${name}: ${value}`).join('\n')}
        label="the IDs for an administrator"
      />
    </section>
  );
}
