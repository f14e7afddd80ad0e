import { describe } from 'node:test';
import { cases, type Case } from './cases.ts';

const basic = 'AUTHENTICATION_PROVIDER=basic\n';
const row = (name: string, text: string, ...found: string[]): Case => ({
  ...{ name, found },
  texts: `${basic}${text}\n`,
});

describe('What single sign-on left behind in basic sign-in', () => {
  cases(
    ['basic-keys', 'basic-client-type'],
    [
      row(
        'keys of another alone',
        'AUTHENTICATION_PUBLIC_KEYS=[https://accounts.google.com/x]',
        'basic-keys',
      ),
      row(
        'its own beside them',
        'AUTHENTICATION_PUBLIC_KEYS=[https://a.example/x,http://localhost:8585/api/v1/system/config/jwks]',
      ),
      row('a confidential client', 'AUTHENTICATION_CLIENT_TYPE=confidential', 'basic-client-type'),
      row('as shipped', 'AUTHENTICATION_CLIENT_TYPE=public'),
    ],
  );
});

describe('The first administrators', () => {
  cases(
    ['basic-admin-mail', 'basic-admin-password'],
    [
      row('an address', 'AUTHORIZER_ADMIN_PRINCIPALS=[ada@example.org]', 'basic-admin-mail'),
      row(
        'a name with its password',
        'AUTHORIZER_ADMIN_PRINCIPALS=["ada:Pass1!"]',
        'basic-admin-password',
      ),
      row('names', 'AUTHORIZER_ADMIN_PRINCIPALS=[ada,grace]'),
    ],
  );
});
