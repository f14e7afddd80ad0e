import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSituation } from '../../sso/check/diagnose.ts';
import { refusalOf } from '../../sso/check/limits.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { newChecker } from './checker.ts';
import { ConfigResult } from './ConfigResult.tsx';
import { FileList, showPlace } from './FileList.tsx';
import { namesOf } from './files.ts';
import type { Report } from './report.ts';
import { SendOn } from './SendOn.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { forCheck, useFiles } from './use-files.ts';

/** A pause in typing after which the check begins, in milliseconds. */
const pause = 250;

/**
 * Checks configuration files that belong together. The texts live in the memory of this view alone:
 * in no storage, address, attribute or request.
 */
export function ConfigDoctor() {
  const form = useFiles();
  const { files, pasted } = form;
  const [situation, setSituation] = useState<CheckSituation>({ version: defaultVersion });
  const [report, setReport] = useState<Report>();
  const checker = useRef<ReturnType<typeof newChecker<'configuration'>>>();

  useEffect(() => {
    const { version, target } = readGeneral();
    setSituation((now) => ({ ...now, ...(version && { version }), ...(target && { target }) }));
    return () => checker.current?.end();
  }, []);

  useEffect(() => {
    if (pasted.length === 0) {
      checker.current?.end();
      setReport(undefined);
      return undefined;
    }
    // So that a text of ten million characters goes nowhere.
    const refused = refusalOf(pasted.map(({ text }) => text));
    if (refused !== undefined) {
      checker.current?.end();
      setReport({ refused });
      return undefined;
    }
    const timer = setTimeout(() => {
      checker.current ??= newChecker<'configuration'>(setReport);
      checker.current.ask({ pasted: pasted.map(forCheck), situation });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [files, situation]);

  const checked = report && 'files' in report ? report.files : [];
  const recognised = files.map((file) => checked[pasted.indexOf(file)]?.format);
  const names = namesOf(files, recognised);
  // Of no known kind: perhaps an error or a token.
  const stranger = checked.length > 0 ? pasted.find((_, at) => !checked[at]?.format) : undefined;
  return (
    <form
      class="playground wide doctor config-doctor needs-js"
      aria-label="A configuration"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="questions">
        <SituationChoice situation={situation} onChange={setSituation} />
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
        {stranger && <SendOn text={stranger.text} />}
        <ConfigResult
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
