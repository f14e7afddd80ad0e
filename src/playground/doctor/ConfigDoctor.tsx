import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSituation } from '../../sso/check/diagnose.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { answerBar } from './answer-bar.ts';
import { ConfigResult, summary } from './ConfigResult.tsx';
import { FileList, showPlace } from './FileList.tsx';
import { SendOn } from './SendOn.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { useChecker } from './use-checker.ts';
import { forCheck, named, useFiles } from './use-files.ts';

/**
 * Checks configuration files that belong together. The texts live in the memory of this view alone:
 * in no storage, address, attribute or request.
 */
export function ConfigDoctor() {
  const form = useFiles();
  const { files, pasted } = form;
  const [situation, setSituation] = useState<CheckSituation>({ version: defaultVersion });
  useEffect(() => {
    const { version, target } = readGeneral();
    setSituation((now) => ({ ...now, ...(version && { version }), ...(target && { target }) }));
  }, []);
  const { report, forget } = useChecker<'configuration'>(
    pasted.map(({ text }) => text),
    () => (pasted.length > 0 ? { pasted: pasted.map(forCheck), situation } : undefined),
    [files, situation],
  );

  const results = useRef<HTMLDivElement>(null);
  const bar = useRef<ReturnType<typeof answerBar>>();
  useEffect(() => {
    if (results.current && report) bar.current ??= answerBar(results.current);
    bar.current?.(report ? summary(report) : '');
  }, [report]);

  const checked = report && 'files' in report ? report.files : [];
  const { recognised, names, pastedNames } = named(form, checked);
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
        <FileList form={form} names={names} recognised={recognised} onRemove={forget} />
      </div>
      <div class="results" ref={results}>
        {stranger && <SendOn text={stranger.text} />}
        <ConfigResult
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
