import type { CheckSituation } from '../../sso/check/diagnose.ts';
import { isTarget, targets } from '../../sso/server/targets.ts';
import { isVersion, versions } from '../../sso/server/versions.ts';
import { CheckBox } from '../CheckBox.tsx';

interface Props {
  situation: CheckSituation;
  onChange: (situation: CheckSituation) => void;
}

/** Where the files are used. It begins with what the reader keeps, and changes nothing there. */
export function SituationChoice({ situation, onChange }: Props) {
  const { version, target, excerpt = false } = situation;
  return (
    <div class="situation">
      <div class="field">
        <label for="doctor-version">OpenMetadata</label>
        <select
          id="doctor-version"
          value={version}
          onChange={({ currentTarget: { value } }) => {
            if (isVersion(value)) onChange({ ...situation, version: value });
          }}
        >
          {versions.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="doctor-target">Runs on</label>
        <select
          id="doctor-target"
          value={target ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onChange({ version, excerpt, ...(isTarget(value) && { target: value }) });
          }}
        >
          <option value="">as the files say</option>
          {Object.entries(targets).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <CheckBox
          checked={excerpt}
          onChange={(checked) => {
            onChange({ ...situation, excerpt: checked });
          }}
        >
          Only parts of the files; say nothing of what is missing
        </CheckBox>
      </div>
    </div>
  );
}
