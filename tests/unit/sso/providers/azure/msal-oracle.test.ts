import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Authority,
  DEFAULT_CRYPTO_IMPLEMENTATION,
  DEFAULT_TOKEN_BINDING_KEY_MANAGER,
  DefaultStorageClass,
  Logger,
  ProtocolMode,
  StubbedNetworkModule,
  StubPerformanceClient,
} from '@azure/msal-common';
import { clouds } from '../../../../../src/sso/providers/azure/clouds.ts';
import { register } from '../../../../../src/sso/index.ts';
import { Random } from '../../random.ts';

const logger = new Logger({});
const performance = new StubPerformanceClient();

/** MSAL keeps what it knows of an authority; here it starts from nothing every time. */
class NoCache extends DefaultStorageClass {
  override getAuthorityMetadataKeys(): string[] {
    return [];
  }
  override getAuthorityMetadata(): null {
    return null;
  }
  override setAuthorityMetadata(): void {
    // Nothing is kept.
  }
  override generateAuthorityMetadataCacheKey(authority: string): string {
    return authority;
  }
}

/** What MSAL, the library behind OpenMetadata's public client, makes of an authority. */
async function msal(url: string): Promise<Authority> {
  const authority = new Authority(
    url,
    // It has the endpoints of Microsoft's clouds built in and asks nobody.
    StubbedNetworkModule,
    new NoCache(
      'client',
      DEFAULT_CRYPTO_IMPLEMENTATION,
      logger,
      performance,
      undefined,
      DEFAULT_TOKEN_BINDING_KEY_MANAGER,
    ),
    {
      protocolMode: ProtocolMode.AAD,
      knownAuthorities: [],
      cloudDiscoveryMetadata: '',
      authorityMetadata: '',
      OIDCOptions: { responseMode: 'query', defaultScopes: [] },
    },
    logger,
    'correlation',
    performance,
  );
  await authority.resolveEndpointsAsync();
  return authority;
}

const random = new Random(7);
const hex = (length: number) =>
  Array.from({ length }, () => random.below(16).toString(16)).join('');
const guid = () => [8, 4, 4, 4, 12].map(hex).join('-');

describe('MSAL agrees with our endpoints', () => {
  for (const { id, name } of Object.values(clouds)) {
    it(`of the cloud ${name}, for every accepted tenant`, async () => {
      for (let round = 0; round < 50; round++) {
        const tenant = guid();
        const { plan } = register({
          cloud: id,
          tenant: round % 2 ? tenant.toUpperCase() : tenant,
          clientId: '',
          serverUrl: '',
          flow: 'public',
        });
        assert.ok(plan.authority, tenant);
        const authority = await msal(plan.authority);
        assert.equal(authority.canonicalAuthority, `${plan.authority}/`);
        assert.equal(authority.tenant, tenant);
        assert.equal(authority.authorizationEndpoint, plan.authorizationEndpoint);
        assert.equal(authority.tokenEndpoint, plan.tokenEndpoint);
        assert.equal(authority.jwksUri, plan.jwks);
      }
    });
  }
});
