import { useEffect, useRef, useState } from 'preact/hooks';
import { refusalOf } from '../../sso/check/limits.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { newChecker } from './checker.ts';
import { ConfigResult } from './ConfigResult.tsx';
import { formats } from './formats.ts';
import type { PastedProps } from './paste-box.tsx';
import type { Report } from './report.ts';
import { selectPlace } from './select-place.ts';

/** What is wrong in one configuration. The text lives in the memory of this view alone. */
export function ConfigAlone({ text, tell }: PastedProps) {
  const [report, setReport] = useState<Report>();
  const checker = useRef<ReturnType<typeof newChecker<'configuration'>>>();
  useEffect(() => () => checker.current?.end(), []);
  useEffect(() => {
    const refused = refusalOf([text]);
    if (refused !== undefined) {
      checker.current?.end();
      setReport({ refused });
      return;
    }
    const { version = defaultVersion, target } = readGeneral();
    checker.current ??= newChecker<'configuration'>(setReport);
    const situation = { version, ...(target && { target }) };
    checker.current.ask({ pasted: [{ name: '', text }], situation });
  }, [text]);
  useEffect(() => {
    tell('', report !== undefined && 'refused' in report);
  }, [report]);
  const format = report && 'files' in report ? report.files[0]?.format : undefined;
  const name = format ? formats[format].label : 'Configuration';
  return (
    <>
      {format && <p class="hint">Taken for this kind: {name}.</p>}
      <ConfigResult
        report={report}
        names={[name]}
        onShow={(place) => {
          selectPlace('doctor-any', place);
        }}
      />
      <p class="hint">
        Files that belong together, another release or another kind of file:{' '}
        <a href="#configuration">A configuration</a>.
      </p>
    </>
  );
}
