/** Pages of this site about Okta. */
export const pages = {
  overview: '/deployment/security/okta',
  confidential: '/deployment/security/okta/auth-code-flow',
  public: '/deployment/security/okta/implicit-flow',
  kubernetes: '/deployment/security/okta/kubernetes',
} as const;
