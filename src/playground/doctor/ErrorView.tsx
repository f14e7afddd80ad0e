import type { Attempt, CameBack, ExplainedError } from '../../sso/came-back/read-came-back.ts';
import { CopyButton } from '../CopyButton.tsx';
import { BrokenAt } from './BrokenSignIn.tsx';
import { InstallationHint } from './InstallationHint.tsx';
import { Prose } from './Prose.tsx';
import { Compared, Sentences } from './Sentences.tsx';
import { SettingLinks } from './SettingLinks.tsx';
import { SpokenBy } from './SpokenBy.tsx';
import type { KeptInstallation } from './use-installation.ts';

interface Props {
  result: Extract<CameBack, { kind: 'error' }>;
  installation: KeptInstallation;
}

/** An error that came back: what it is, what it means here, what to change where. */
export function ErrorView({ result, installation }: Props) {
  const { main, others, description, attempt, compared, message, remark, speaker } = result;
  const { entry, place, arises } = main;
  return (
    <>
      {arises && !entry?.harmless && <BrokenAt place={arises} />}
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
      <Compared sentences={compared} />
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
          {place && (
            <p>
              In {place.console}: <strong>{place.way}</strong>
            </p>
          )}
          <SettingLinks keys={entry.settings ?? []} answers={installation.answers} />
        </section>
      )}
      {speaker && <SpokenBy speaker={speaker} />}
      <More error={main} />
      <Others others={others} />
      {attempt && <AttemptIds attempt={attempt} />}
    </>
  );
}

function More({ error: { code, entry, page, owners } }: { error: ExplainedError }) {
  const links = [
    page && { href: page, name: `${entry?.label ?? code} on this site` },
    entry?.more,
    owners,
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

/** For an administrator, who finds the sign-in with them. */
function AttemptIds({ attempt: { use, ids } }: { attempt: Attempt }) {
  return (
    <section class="said">
      <h4>For an administrator</h4>
      <p>{use}</p>
      <dl class="ids">
        {ids.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton
        value={ids.map(([name, value]) => `${name}: ${value}`).join('\n')}
        label="the IDs for an administrator"
      />
    </section>
  );
}
