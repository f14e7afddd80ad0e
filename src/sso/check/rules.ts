import type { Rule } from './rule.ts';
import { admins } from './rules/admins.ts';
import { authMethod } from './rules/auth-method.ts';
import { authority } from './rules/authority.ts';
import { callback } from './rules/callback.ts';
import { claimsMapping } from './rules/claims-mapping.ts';
import { claims } from './rules/claims.ts';
import { className } from './rules/class-name.ts';
import { clientId } from './rules/client-id.ts';
import { clientSecret } from './rules/client-secret.ts';
import { clientType } from './rules/client-type.ts';
import { customParams } from './rules/custom-params.ts';
import { discovery } from './rules/discovery.ts';
import { domains } from './rules/domains.ts';
import { duplicates } from './rules/duplicates.ts';
import { envBlank } from './rules/env-blank.ts';
import { envDialect } from './rules/env-dialect.ts';
import { envDollar } from './rules/env-dollar.ts';
import { envLines } from './rules/env-lines.ts';
import { envNotForwarded } from './rules/env-not-forwarded.ts';
import { envRepeatedName } from './rules/env-repeated-name.ts';
import { fernetKey } from './rules/fernet-key.ts';
import { helmGate } from './rules/helm-gate.ts';
import { helmPlaceholder } from './rules/helm-placeholder.ts';
import { helmRoot } from './rules/helm-root.ts';
import { helmSecret } from './rules/helm-secret.ts';
import { helmType } from './rules/helm-type.ts';
import { ignored } from './rules/ignored.ts';
import { imageRelease } from './rules/image-release.ts';
import { indentationLost } from './rules/indentation-lost.ts';
import { ingestionWorkflow } from './rules/ingestion-workflow.ts';
import { jwtKey } from './rules/jwt-key.ts';
import { knownBugsRule } from './rules/known-bugs.ts';
import { markdownFence } from './rules/markdown-fence.ts';
import { maxAge } from './rules/max-age.ts';
import { misplacedBlock } from './rules/misplaced-block.ts';
import { notABlock } from './rules/not-a-block.ts';
import { nothingRead } from './rules/nothing-read.ts';
import { oidcType } from './rules/oidc-type.ts';
import { otherProvider } from './rules/other-provider.ts';
import { placeholders } from './rules/placeholders.ts';
import { prompt } from './rules/prompt.ts';
import { publicKeys } from './rules/public-keys.ts';
import { responseType } from './rules/response-type.ts';
import { scope } from './rules/scope.ts';
import { serverUrl } from './rules/server-url.ts';
import { servicesDiffer } from './rules/services-differ.ts';
import { storedSettings } from './rules/stored-settings.ts';
import { strayQuote } from './rules/stray-quote.ts';
import { template } from './rules/template.ts';
import { unknownFormat } from './rules/unknown-format.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownVariable } from './rules/unknown-variable.ts';
import { urlShape } from './rules/url-shape.ts';
import { valueKind } from './rules/value-kind.ts';
import { valueTooLong } from './rules/value-too-long.ts';
import { variableInFile } from './rules/variable-in-file.ts';
import { variableNotRead } from './rules/variable-not-read.ts';
import { variableNotYaml } from './rules/variable-not-yaml.ts';
import { version } from './rules/version.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** What is asked whatever the provider is; one question each. */
export const rules: readonly Rule[] = [
  admins,
  authMethod,
  authority,
  callback,
  claimsMapping,
  claims,
  className,
  clientId,
  clientSecret,
  clientType,
  customParams,
  discovery,
  domains,
  duplicates,
  envBlank,
  envDialect,
  envDollar,
  envLines,
  envNotForwarded,
  envRepeatedName,
  fernetKey,
  helmGate,
  helmPlaceholder,
  helmRoot,
  helmSecret,
  helmType,
  ignored,
  imageRelease,
  indentationLost,
  ingestionWorkflow,
  jwtKey,
  knownBugsRule,
  markdownFence,
  maxAge,
  misplacedBlock,
  notABlock,
  nothingRead,
  oidcType,
  otherProvider,
  placeholders,
  prompt,
  publicKeys,
  responseType,
  scope,
  serverUrl,
  servicesDiffer,
  storedSettings,
  strayQuote,
  template,
  unknownFormat,
  unknownKey,
  unknownVariable,
  urlShape,
  valueKind,
  valueTooLong,
  variableInFile,
  variableNotRead,
  variableNotYaml,
  version,
  yamlSyntax,
];
