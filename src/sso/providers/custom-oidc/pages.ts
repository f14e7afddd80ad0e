/** Pages of this site about any other OpenID Connect provider. */
export const pages = {
  overview: '/deployment/security/custom-oidc',
  confidential: '/deployment/security/custom-oidc',
  public: '/deployment/security/custom-oidc',
  kubernetes: '/deployment/security/custom-oidc/kubernetes',
} as const;
