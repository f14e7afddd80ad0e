/** Pages of this site about Google. */
export const pages = {
  overview: '/deployment/security/google',
  confidential: '/deployment/security/google/auth-code-flow',
  public: '/deployment/security/google/implicit-flow',
  kubernetes: '/deployment/security/google/kubernetes',
} as const;
