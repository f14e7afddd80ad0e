import { hydrate } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import sheet from '../../styles/upgrade.css?url';
import { refusalOf } from '../../sso/check/limits.ts';
import { defaultVersion, newestVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { styled } from '../styled.ts';
import { newChecker } from './checker.ts';
import { FileList, showPlace } from './FileList.tsx';
import { namesOf } from './files.ts';
import { ReleaseInput } from './ReleaseInput.tsx';
import type { UpgradeReport } from './upgrade-report.ts';
import { UpgradeResult } from './UpgradeResult.tsx';
import { forCheck, useFiles } from './use-files.ts';

/** A pause in typing after which the check begins, in milliseconds. */
const pause = 250;

/**
 * What changes for an installation that goes to a newer release. The texts live in the memory of this
 * view alone: in no storage, address, attribute or request.
 */
export function UpgradeDoctor() {
  const form = useFiles();
  const { files, pasted } = form;
  const [step, setStep] = useState({ from: defaultVersion as string, to: newestVersion as string });
  const [report, setReport] = useState<UpgradeReport>();
  const checker = useRef<ReturnType<typeof newChecker<'upgrade'>>>();
  useEffect(() => () => checker.current?.end(), []);

  useEffect(() => {
    // So that a text of ten million characters goes nowhere.
    const refused = refusalOf(pasted.map(({ text }) => text));
    if (refused !== undefined) {
      checker.current?.end();
      setReport({ refused });
      return undefined;
    }
    const timer = setTimeout(() => {
      checker.current ??= newChecker<'upgrade'>(setReport);
      const { target } = readGeneral();
      checker.current.ask({
        ...step,
        pasted: pasted.map(forCheck),
        ...(target && { target }),
      });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [files, step]);

  const checked = report && 'files' in report ? report.files : [];
  const recognised = files.map((file) => checked[pasted.indexOf(file)]?.format);
  const names = namesOf(files, recognised);
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
        <FileList
          form={form}
          names={names}
          recognised={recognised}
          onRemove={() => {
            setReport(undefined);
          }}
        />
      </div>
      <div class="results">
        <UpgradeResult
          report={report}
          names={pasted.map((file) => names[files.indexOf(file)] ?? '')}
          onShow={(place) => {
            showPlace(pasted, place);
          }}
        />
      </div>
    </form>
  );
}

/** Brings the form to life that the build has drawn; what was typed before stays. */
export async function show(box: Element): Promise<void> {
  await styled(sheet);
  hydrate(<UpgradeDoctor />, box);
}
