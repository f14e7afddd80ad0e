import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSituation, Place } from '../../sso/check/diagnose.ts';
import { refusalOf } from '../../sso/check/limits.ts';
import { defaultVersion } from '../../sso/server/versions.ts';
import { readGeneral } from '../kept.ts';
import { newChecker } from './checker.ts';
import { ConfigResult } from './ConfigResult.tsx';
import { FileBox } from './FileBox.tsx';
import { FileChooser } from './FileChooser.tsx';
import { namesOf, type PastedFile } from './files.ts';
import type { Report } from './report.ts';
import { selectPlace } from './select-place.ts';
import { SendOn } from './SendOn.tsx';
import { SituationChoice } from './SituationChoice.tsx';

/** A pause in typing after which the check begins, in milliseconds. */
const pause = 250;

const textareaId = (id: number) => `doctor-file-${String(id)}`;

/**
 * Checks configuration files that belong together. The texts live in the memory of this view alone:
 * in no storage, address, attribute or request.
 */
export function ConfigDoctor() {
  const [files, setFiles] = useState<PastedFile[]>([{ id: 0, text: '' }]);
  const [situation, setSituation] = useState<CheckSituation>({ version: defaultVersion });
  const [report, setReport] = useState<Report>();
  const checker = useRef<ReturnType<typeof newChecker>>();
  const next = useRef(1);

  useEffect(() => {
    const { version, target } = readGeneral();
    setSituation((now) => ({ ...now, ...(version && { version }), ...(target && { target }) }));
    return () => checker.current?.end();
  }, []);

  const pasted = files.filter(({ text }) => text.trim() !== '');
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
      checker.current ??= newChecker(setReport);
      checker.current.ask({ pasted: pasted.map(forCheck), situation });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [files, situation]);

  const change = (id: number, changed: Partial<PastedFile>) => {
    setFiles((now) => now.map((file) => (file.id === id ? { ...file, ...changed } : file)));
  };
  const add = (added: readonly Omit<PastedFile, 'id'>[]) => {
    setFiles((now) => {
      const kept = added.some(({ text }) => text) ? now.filter(({ text }) => text) : now;
      return [...kept, ...added.map((file) => ({ ...file, id: next.current++ }))];
    });
  };
  const remove = (id: number) => {
    // What was said names files by their number.
    setReport(undefined);
    setFiles((now) => now.filter((file) => file.id !== id));
  };

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
        {files.map((file, index) => (
          <FileBox
            key={file.id}
            id={textareaId(file.id)}
            file={file}
            name={names[index] ?? ''}
            recognised={recognised[index]}
            onText={(text) => {
              change(file.id, { text });
            }}
            onFormat={(format) => {
              change(file.id, { format });
            }}
            {...(files.length > 1 && {
              onRemove: () => {
                remove(file.id);
              },
            })}
          />
        ))}
        <FileChooser
          onAdd={() => {
            add([{ text: '' }]);
          }}
          onFiles={add}
        />
      </div>
      <div class="results">
        {stranger && <SendOn text={stranger.text} />}
        <ConfigResult
          report={report}
          names={pasted.map((file) => names[files.indexOf(file)] ?? '')}
          onShow={(place: Place) => {
            const file = pasted[place.source];
            if (file) selectPlace(textareaId(file.id), place);
          }}
        />
      </div>
    </form>
  );
}

function forCheck({ text, name = '', format }: PastedFile) {
  return { name, text, ...(format && { format }) };
}
