/** Pages of this site about Microsoft Entra ID. */
export const pages = {
  overview: '/deployment/security/azure',
  confidential: '/deployment/security/azure/auth-code-flow',
  public: '/deployment/security/azure/implicit-flow',
  kubernetes: '/deployment/security/azure/kubernetes',
} as const;
