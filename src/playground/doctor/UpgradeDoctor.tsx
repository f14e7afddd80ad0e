import { hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { defaultVersion, newestVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { FileList, showPlace } from './FileList.tsx';
import { ReleaseInput } from './ReleaseInput.tsx';
import { UpgradeResult } from './UpgradeResult.tsx';
import { useChecker } from './use-checker.ts';
import { forCheck, named, useFiles } from './use-files.ts';

/**
 * What changes for an installation that goes to a newer release. The texts live in the memory of this
 * view alone: in no storage, address, attribute or request.
 */
export function UpgradeDoctor() {
  const form = useFiles();
  const { files, pasted } = form;
  const [step, setStep] = useState({ from: defaultVersion as string, to: newestVersion as string });
  const { report, forget } = useChecker<'upgrade'>(
    pasted.map(({ text }) => text),
    () => {
      const { target } = readGeneral();
      return { ...step, pasted: pasted.map(forCheck), ...(target && { target }) };
    },
    [files, step],
  );

  const checked = report && 'files' in report ? report.files : [];
  const { recognised, names, pastedNames } = named(form, checked);
  const refusal = report && 'field' in report ? report : undefined;
  return (
    <form
      class="playground doctor upgrade-doctor needs-js"
      aria-label="An upgrade"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="questions">
        <div class="situation">
          <ReleaseInput
            field="from"
            label="You run OpenMetadata"
            value={step.from}
            kept={() => readGeneral().version}
            refusal={refusal}
            onChange={(from) => {
              setStep((now) => ({ ...now, from }));
            }}
          />
          <ReleaseInput
            field="to"
            label="You go to"
            value={step.to}
            refusal={refusal}
            onChange={(to) => {
              setStep((now) => ({ ...now, to }));
            }}
          />
        </div>
        <FileList form={form} names={names} recognised={recognised} onRemove={forget} />
      </div>
      <div class="results">
        <UpgradeResult
          report={report}
          names={pastedNames}
          onShow={(place) => {
            showPlace(pasted, place);
          }}
        />
      </div>
    </form>
  );
}

/** Brings the form to life that the build has drawn; what was typed before stays. */
export function show(box: Element): void {
  hydrate(<UpgradeDoctor />, box);
}
