import { useEffect } from 'preact/hooks';
import { defaultVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { ConfigResult, summary } from './ConfigResult.tsx';
import { formats } from './formats.ts';
import type { PastedProps } from './paste-box.tsx';
import { selectPlace } from './select-place.ts';
import { useChecker } from './use-checker.ts';

/** What is wrong in one configuration. The text lives in the memory of this view alone. */
export function ConfigAlone({ text, tell }: PastedProps) {
  const { report } = useChecker<'configuration'>(
    [text],
    () => {
      const { version = defaultVersion, target } = readGeneral();
      const situation = { version, ...(target && { target }) };
      return { pasted: [{ name: '', text }], situation };
    },
    [text],
    // It is pasted, not typed.
    0,
  );
  useEffect(() => {
    tell('', report !== undefined && 'refused' in report, report && summary(report));
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
