/** Pages of this site about OneLogin. */
export const pages = {
  overview: '/deployment/security/one-login',
  confidential: '/deployment/security/one-login',
  public: '/deployment/security/one-login#the-public-client',
  kubernetes: '/deployment/security/one-login/kubernetes',
} as const;
