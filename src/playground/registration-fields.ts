import type { TextField } from './fields.ts';

/** A text field with what stands below it, where its value is found, and an example. */
export interface TextQuestion {
  name: TextField;
  hint: string;
  example: string;
}

export const tenantQuestion: TextQuestion = {
  name: 'tenant',
  hint: 'Directory (tenant) ID, on the Overview page of the app registration.',
  example: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
};

export const clientIdQuestion: TextQuestion = {
  name: 'clientId',
  hint: 'Application (client) ID, on the same page.',
  example: '11111111-aaaa-4b4b-8c8c-222222222222',
};

export const serverUrlQuestion: TextQuestion = {
  name: 'serverUrl',
  hint: 'Where users open OpenMetadata, such as https://openmetadata.example.com.',
  example: 'https://openmetadata.example.com',
};
