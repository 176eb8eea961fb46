import type { DemoLocationKey } from './types';

export interface DemoLocation {
  key: DemoLocationKey;
  name: string;
  /** What is reviewed there, for whoever writes more of this content. */
  about: string;
  email: string;
}

export const demoWorkspaceName = 'Linden & Salt';

export const demoLocations: readonly DemoLocation[] = [
  { key: 'harbour-street', name: 'Harbour Street', about: 'Café and bakery at the quay, with a terrace and gulls.', email: 'harbour@lindenandsalt.example' },
  { key: 'old-mill', name: 'Old Mill', about: 'Guest house with nine rooms above a mill café.', email: 'oldmill@lindenandsalt.example' },
  { key: 'online', name: 'Online shop & app', about: 'Bread by post, subscriptions, and ordering ahead by app.', email: 'shop@lindenandsalt.example' },
];
