import { list } from '../../sso/text/list.ts';
import type { Place } from '../../sso/check/diagnose.ts';
import { BrokenSignIn } from './BrokenSignIn.tsx';
import { CheckedFileView } from './CheckedFileView.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import type { Report } from './report.ts';
import { counted, severities } from './severities.ts';

interface Props {
  report: Report | undefined;
  /** Of the files that were checked. */
  names: readonly string[];
  onShow: (place: Place) => void;
}

/** What the check found, in words, in the files, and corrected. */
export function ConfigResult({ report, names, onShow }: Props) {
  return (
    <>
      <p role="status" class="checked-status">
        {report ? summary(report) : 'What is wrong, where, and what to write appears here.'}
      </p>
      {report && 'refused' in report && <p class="finding finding-error">{report.refused}</p>}
      {report && 'findings' in report && (
        <>
          {report.broken && <BrokenSignIn {...report.broken} />}
          <FindingGroups findings={report.findings} names={names} onShow={onShow} />
          <Limits open={report.findings.length === 0} />
          {report.files.map((file, index) => (
            <CheckedFileView key={index} file={file} name={names[index] ?? ''} />
          ))}
        </>
      )}
    </>
  );
}

/** What was found, in a line. */
export function summary(report: Report): string {
  if ('refused' in report) return 'Not checked.';
  const { findings, leftOut, read } = report;
  const counts = severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length > 0 ? [counted(severity, length)] : [];
  });
  if (counts.length === 0) {
    return `Nothing wrong was found in ${read === 1 ? 'the one setting' : `the ${String(read)} settings`} that ${read === 1 ? 'was' : 'were'} read.`;
  }
  const more = leftOut > 0 ? ` ${String(leftOut)} more are left out, none of them graver.` : '';
  return `${list(counts)} found.${more}`;
}

/** The check reads files and knows nothing else. */
function Limits({ open }: { open: boolean }) {
  return (
    <details class="limits" open={open}>
      <summary>What was checked, and what was not</summary>
      <p>
        Checked: names, places and values of the sign-in settings, how they fit together, the syntax
        of the files, and what is known to break on this release and target.
      </p>
      <p>
        Not checked: whether the IDs and the secret are right and the redirect URI is registered,
        which only the <a href="/playground">test sign-in</a> shows; files that are not here; and{' '}
        <a href="/deployment/security#files-or-database-which-settings-win">
          settings in the database
        </a>
        , which win over files.
      </p>
    </details>
  );
}
