/** Pages of this site about Amazon Cognito. */
export const pages = {
  overview: '/deployment/security/amazon-cognito',
  confidential: '/deployment/security/amazon-cognito',
  public: '/deployment/security/amazon-cognito#the-public-client',
  kubernetes: '/deployment/security/amazon-cognito/kubernetes',
} as const;
