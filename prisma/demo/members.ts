import type { DemoMemberKey } from './types';

export interface DemoMember {
  key: DemoMemberKey;
  name: string;
  email: string;
  role: 'owner' | 'lead' | 'responder' | 'viewer';
}

export const demoMembers: readonly DemoMember[] = [
  { key: 'nora', name: 'Nora Lindahl', email: 'nora@lindenandsalt.example', role: 'owner' },
  { key: 'samir', name: 'Samir Haddad', email: 'samir@lindenandsalt.example', role: 'lead' },
  { key: 'katja', name: 'Katja Brandt', email: 'katja@lindenandsalt.example', role: 'responder' },
  { key: 'ines', name: 'Inés Carvajal', email: 'ines@lindenandsalt.example', role: 'responder' },
  { key: 'mei-lin', name: 'Mei-Lin Tan', email: 'mei-lin@lindenandsalt.example', role: 'viewer' },
];
