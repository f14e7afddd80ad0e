import { list } from '../../sso/text/list.ts';
import type { Place } from '../../sso/check/diagnose.ts';
import { settingPage } from '../../sso/settings/names.ts';
import type { FoundBehaviour, FoundKey } from '../../sso/upgrade/upgrade.ts';
import { sayChange } from '../../sso/upgrade/words.ts';
import { CheckedFileView } from './CheckedFileView.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { Prose } from './Prose.tsx';
import { counted, severities } from './severities.ts';
import type { UpgradeReport } from './upgrade-report.ts';

interface Showing {
  /** Of the files that were looked at. */
  names: readonly string[];
  onShow: (place: Place) => void;
}

type Answer = Extract<UpgradeReport, { keys: unknown }>;

/** What an upgrade means: for the reader’s files first, then for everybody. */
export function UpgradeResult({
  report,
  ...showing
}: Showing & { report: UpgradeReport | undefined }) {
  if (report === undefined || 'refused' in report) {
    const refused = report && !('field' in report) ? report.refused : undefined;
    return (
      <>
        <p role="status" class="checked-status">
          {report === undefined
            ? 'What changes between the two releases appears here, and in your files if you put them in.'
            : 'Not looked at.'}
        </p>
        {refused !== undefined && <p class="finding finding-error">{refused}</p>}
      </>
    );
  }
  const { behaviours, keys, findings, files } = report;
  return (
    <>
      <p role="status" class="checked-status">
        {summary(report)}
      </p>
      {files.length > 0 && <Standing report={report} />}
      <FindingGroups findings={findings} {...showing} />
      {files.map((file, index) => (
        <CheckedFileView key={index} file={file} name={showing.names[index] ?? ''} />
      ))}
      {behaviours.length > 0 && (
        <section class="changed">
          <h3>What sign-in does differently</h3>
          <ul>
            {behaviours.map((behaviour) => (
              <BehaviourItem key={behaviour.id} behaviour={behaviour} {...showing} />
            ))}
          </ul>
        </section>
      )}
      {keys.length > 0 && (
        <section class="changed">
          <h3>Keys</h3>
          <ul>
            {keys.map((change, index) => (
              <KeyItem key={index} change={change} {...showing} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function summary({ from, to, findings, files, keys, behaviours }: Answer): string {
  const way = `From ${from} to ${to}: `;
  if (files.length === 0) {
    if (keys.length + behaviours.length === 0) return `${way}no change of sign-in is known.`;
    const all = `${String(behaviours.length)} changes of behavior, ${String(keys.length)} of keys.`;
    return `${way}${all} Put your files in to see which are yours.`;
  }
  const counts = severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length > 0 ? [counted(severity, length)] : [];
  });
  if (counts.length === 0) return `${way}nothing in your files has to change.`;
  return `${way}${list(counts)} new in your files.`;
}

function Standing({ report: { standing } }: { report: Answer }) {
  return (
    <p class="hint">
      {standing > 0 &&
        `What the doctor finds on both releases is not repeated here: ${String(standing)} in all. `}
      <a href="/doctor#configuration">The doctor</a> checks a file for one release. Settings{' '}
      <a href="/deployment/security#files-or-database-which-settings-win">stored in the database</a>{' '}
      win over every file.
    </p>
  );
}

function BehaviourItem({ behaviour, ...showing }: Showing & { behaviour: FoundBehaviour }) {
  const { id, release, title, says, todo, docs, places, missing } = behaviour;
  return (
    <li data-behaviour={id}>
      <h4>
        <a href={docs}>{title}</a> <small>{release}</small>
      </h4>
      <p>
        <Prose text={says} /> {todo && <Prose text={todo} />}
      </p>
      {missing !== undefined && (
        <p>
          Your files do not set <code>{missing}</code>.
        </p>
      )}
      <Places places={places} {...showing} />
    </li>
  );
}

function KeyItem({ change, ...showing }: Showing & { change: FoundKey }) {
  const { name, key, release, path, places } = change;
  return (
    <li data-key={path}>
      <h4>
        {key ? (
          <a href={settingPage(key)}>
            <code>{name}</code>
          </a>
        ) : (
          <code>{name}</code>
        )}{' '}
        <small>{release}</small>
      </h4>
      <p>
        <Prose text={sayChange(change).join(' ')} />
      </p>
      <Places places={places} {...showing} />
    </li>
  );
}

function Places({ places, ...showing }: Showing & { places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <p class="changed-places">
      In your files:{' '}
      {places.map((place, index) => (
        <PlaceButton key={index} place={place} {...showing} />
      ))}
    </p>
  );
}
