import { createTranslator, type Messages } from 'use-intl/core';
import account from './en/account.json';
import alerts from './en/alerts.json';
import auth from './en/auth.json';
import coach from './en/coach.json';
import common from './en/common.json';
import connections from './en/connections.json';
import errors from './en/errors.json';
import feedback from './en/feedback.json';
import imports from './en/import.json';
import inbox from './en/inbox.json';
import insights from './en/insights.json';
import members from './en/members.json';
import people from './en/people.json';
import problems from './en/problems.json';
import reply from './en/reply.json';
import scoring from './en/scoring.json';
import scoringSettings from './en/scoring-settings.json';
import settings from './en/settings.json';
import setup from './en/setup.json';
import templates from './en/templates.json';
import themes from './en/themes.json';
import timeline from './en/timeline.json';

/** The whole catalogue. On the client, `ClientMessages` hands over the namespaces that a page needs. */
export const messages = {
  account, alerts, auth, coach, common, connections, errors, feedback, import: imports, inbox, insights, members, people, problems, reply, scoring, 'scoring-settings': scoringSettings, settings, setup, templates, themes, timeline,
};
export type Namespace = keyof typeof messages;

/** Today the interface speaks English; a second language is a second folder and a choice here. */
export const locale = 'en';

/** Keys come partly from data (error reasons, coach codes), so the translator takes any key; a test holds that all of them exist. */
export interface Translator {
  (key: string, values?: Record<string, string | number | Date | boolean | null | undefined>): string;
  has(key: string): boolean;
}

export function getTranslator(namespace: Namespace, timeZone = 'UTC'): Translator {
  const tree: Messages = messages;
  const translate = createTranslator({ locale, messages: tree, namespace, timeZone });
  return translate as Translator;
}
