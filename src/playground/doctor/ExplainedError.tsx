import sheet from '../../styles/doctor.css?url';
import type { TestRequest } from '../../sso/oidc/answer.ts';
import { styled } from '../../address/styled.ts';
import { CameBackDoctor } from './CameBackDoctor.tsx';

/** To be waited for before the view is shown. */
export const ready = styled(sheet);

const nobody = () => undefined;

/** The answer to a test link, as the doctor explains it; for a form that says the rest. */
export function ExplainedError(props: { text: string; request: TestRequest }) {
  return (
    <div class="doctor explained">
      <CameBackDoctor {...props} tell={nobody} />
    </div>
  );
}
