import { shellQuote } from '../../text/shell.ts';
import type { Step } from '../registration.ts';
import { entraAz } from './entra-az.ts';
import { keycloakTerraform } from './keycloak-terraform.ts';

/** What a registration at an identity provider is made of. */
export interface RegistrationAt {
  /** Of OpenMetadata. */
  entityId: string;
  acs: string;
  nameId: string;
  /** Whether OpenMetadata has a key of its own. */
  keyed: boolean;
  encrypted: boolean;
  part: (blank: string) => string;
}

type Steps = (given: RegistrationAt) => Step[];

const clientFile = 'openmetadata-saml-client.json';

/**
 * Everything that Keycloak must know of the client; tried on 26.7. Without default scopes there is no
 * role_list, whose attribute Role stands in the answer once for each role, which java-saml refuses.
 */
function keycloakClient({ entityId, acs, keyed, encrypted }: RegistrationAt): unknown {
  const mapper = (property: string, name: string) => ({
    ...{ name, protocol: 'saml', protocolMapper: 'saml-user-property-mapper' },
    config: { 'user.attribute': property, 'attribute.name': name, 'attribute.nameformat': 'Basic' },
  });
  return {
    clientId: entityId,
    protocol: 'saml',
    redirectUris: [acs],
    defaultClientScopes: [],
    optionalClientScopes: [],
    attributes: {
      saml_assertion_consumer_url_post: acs,
      saml_name_id_format: 'email',
      saml_force_name_id_format: 'true',
      'saml.server.signature': 'true',
      'saml.assertion.signature': 'true',
      'saml.signature.algorithm': 'RSA_SHA256',
      'saml.client.signature': String(keyed),
      'saml.encrypt': String(encrypted),
      // The default of Keycloak 26.7 is of XML Encryption 1.1, which the schema of java-saml lacks.
      ...(encrypted && {
        'saml.encryption.keyAlgorithm': 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
      }),
    },
    protocolMappers: [mapper('firstName', 'given_name'), mapper('lastName', 'family_name')],
  };
}

/** The certificate of OpenMetadata as an attribute of the client. */
function certificateAttribute(name: string): string {
  return `-s "attributes.\\"${name}\\"=$(openssl x509 -in saml-sp.crt -outform DER | base64 | tr -d '\\n')"`;
}

const keycloak: Steps = (given) => {
  const { keyed, encrypted, part } = given;
  const realm = shellQuote(part('saml-realm'));
  const certificates = [
    ...(keyed ? ['saml.signing.certificate'] : []),
    ...(encrypted ? ['saml.encryption.certificate'] : []),
  ].map((name) => certificateAttribute(name));
  return [
    {
      title: 'Create the client in Keycloak',
      text: `Save the file. Or in the console: Clients › Create client, type SAML, with the same values. There switch Keys › Client signature required ${keyed ? 'on and import saml-sp.crt' : 'off'}, Sign assertions and Force name ID format on, and take the scope role_list off.`,
      file: {
        name: clientFile,
        language: 'json',
        text: `${JSON.stringify(keycloakClient(given), null, 2)}\n`,
      },
    },
    {
      tool: 'kcadm',
      title: 'Run kcadm',
      text: 'With Keycloak’s command line, beside the file above. The first line asks for the administrator’s password.',
      command: [
        `kcadm.sh config credentials --server ${shellQuote(part('saml-keycloak-url'))} --realm master --user admin`,
        `${certificates.length > 0 ? 'ID=$(' : ''}kcadm.sh create clients -r ${realm} -f ${clientFile}${certificates.length > 0 ? ' -i)' : ''}`,
        ...(certificates.length > 0
          ? [`kcadm.sh update "clients/$ID" -r ${realm} ${certificates.join(' ')}`]
          : []),
      ].join('\n'),
    },
    keycloakTerraform(given),
  ];
};

const entra: Steps = (given) => {
  const { entityId, acs, keyed, encrypted } = given;
  return [
    {
      title: 'Create the application in Entra ID',
      text: `Enterprise applications › New application › Create your own application, not from the gallery. Single sign-on › SAML. Basic SAML Configuration: Identifier ${entityId}, Reply URL ${acs}. Attributes & Claims: Unique User Identifier is user.mail, or user.userprincipalname where that is an e-mail address, with the name identifier format Email address. Users and groups: assign who may sign in.${keyed ? ' SAML Certificates › Verification certificates: upload saml-sp.crt.' : ''}${encrypted ? ' Token encryption: import the same certificate and activate it.' : ''}`,
      copies: [
        ['Identifier (Entity ID)', entityId],
        ['Reply URL (Assertion Consumer Service URL)', acs],
      ],
    },
    entraAz(given),
  ];
};

const google: Steps = ({ entityId, acs }) => [
  {
    title: 'Create the app in the Google Admin console',
    text: `Apps › Web and mobile apps › Add app › Add custom SAML app. Download the metadata. Service provider details: ACS URL ${acs}, Entity ID ${entityId}, Name ID format EMAIL, Name ID Basic Information › Primary email. Leave Signed response off, so that the assertion is signed. Then User access: ON for your people, which takes some minutes.`,
    copies: [
      ['ACS URL', acs],
      ['Entity ID', entityId],
    ],
  },
];

const okta: Steps = ({ entityId, acs, keyed, encrypted }) => [
  {
    title: 'Create the app integration in Okta',
    text: `Applications › Create App Integration › SAML 2.0. Single sign-on URL ${acs}, Audience URI ${entityId}, Name ID format EmailAddress, Application username Email. Under Advanced settings: Response and Assertion Signature Signed, RSA-SHA256.${keyed ? ' Signature Certificate: upload saml-sp.crt, and switch Signed Requests on.' : ''}${encrypted ? ' Assertion Encryption: Encrypted, with the same certificate.' : ''} Then Assignments: assign your people. The metadata are behind Sign On › View SAML setup instructions.`,
    copies: [
      ['Single sign-on URL', acs],
      ['Audience URI (SP Entity ID)', entityId],
    ],
  },
];

const adfs: Steps = ({ entityId, acs, keyed, encrypted }) => [
  {
    title: 'Add the relying party trust in ADFS',
    text: `Save the script on the server of ADFS, and run it there in PowerShell. The rules send the e-mail address of Active Directory as NameID.${keyed ? ' saml-sp.crt must be on that server.' : ''} We have not tried these lines on an ADFS.`,
    file: {
      name: 'register-openmetadata.ps1',
      language: 'powershell',
      text: `${adfsLines(entityId, acs, keyed, encrypted)}\n`,
    },
  },
  {
    title: 'Take the metadata',
    text: 'They are at /FederationMetadata/2007-06/FederationMetadata.xml on the host of ADFS. The entity ID in them begins with http://, and the login URL ends in /adfs/ls/.',
  },
];

function adfsLines(entityId: string, acs: string, keyed: boolean, encrypted: boolean): string {
  return [
    `$acs = New-AdfsSamlEndpoint -Binding POST -Protocol SAMLAssertionConsumer -Uri ${powerShellQuote(acs)}`,
    "$rules = @'",
    'c:[Type == "http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsaccountname", Issuer == "AD AUTHORITY"]',
    ' => issue(store = "Active Directory", types = ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"), query = ";mail;{0}", param = c.Value);',
    'c:[Type == "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"]',
    ' => issue(Type = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier", Issuer = c.Issuer, Value = c.Value, ValueType = c.ValueType, Properties["http://schemas.xmlsoap.org/ws/2005/05/identity/claimproperties/format"] = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");',
    "'@",
    ...(keyed
      ? [
          "$certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 (Resolve-Path 'saml-sp.crt').Path",
        ]
      : []),
    `Add-AdfsRelyingPartyTrust -Name OpenMetadata -Identifier ${powerShellQuote(entityId)} -SamlEndpoint $acs -IssuanceTransformRules $rules -AccessControlPolicyName 'Permit everyone'${keyed ? ' -RequestSigningCertificate $certificate -SignedSamlRequestsRequired $true' : ''}${encrypted ? ' -EncryptionCertificate $certificate' : ''}`,
  ].join('\n');
}

function powerShellQuote(content: string): string {
  return `'${content.replaceAll("'", "''")}'`;
}

/**
 * AWS, "Set up customer managed SAML 2.0 applications" and "CreateApplication": neither the API nor what
 * asks it makes an application for SAML.
 */
const aws: Steps = ({ entityId, acs, keyed }) => [
  {
    title: 'Add the application in IAM Identity Center',
    text: `Applications › Customer managed › Add application › I have an application I want to set up, then SAML 2.0. Download the IAM Identity Center SAML metadata file. Under Application metadata, type: Application ACS URL ${acs}, Application SAML audience ${entityId}. Submit. No command line makes such an application: the API of AWS has none for SAML.`,
    copies: [
      ['Application ACS URL', acs],
      ['Application SAML audience', entityId],
    ],
  },
  {
    title: 'Say who a user is',
    text: `Actions › Edit attribute mappings: Subject is \${user:email}, in the format emailAddress. Then Assign users and groups.${keyed ? ' We know of no place there for the certificate of OpenMetadata, and infer that neither signed requests nor encrypted assertions are demanded.' : ''}`,
  },
];

const other: Steps = ({ entityId, acs, nameId, keyed, encrypted }) => [
  {
    title: 'Register OpenMetadata at the identity provider',
    text: `As a service provider of SAML 2.0: entity ID ${entityId}, assertion consumer service ${acs} by HTTP POST, NameID with the user’s e-mail address in the format ${nameId}, signed assertions.${keyed ? ' It checks requests with saml-sp.crt.' : ''}${encrypted ? ' It encrypts assertions for the same certificate.' : ''} Its own address for HTTP-Redirect must be on.`,
    copies: [
      ['Entity ID', entityId],
      ['Assertion consumer service URL', acs],
    ],
  },
];

/** What to do, by the identity provider. */
export const registrationsAt: Readonly<Record<string, Steps>> = {
  ...{ entra, google, okta, keycloak, adfs, aws, other },
};
