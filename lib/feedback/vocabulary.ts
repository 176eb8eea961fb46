// Plain words without a validator, so that the browser may have them for nothing.

/** The lists a person works through, in the order of the navigation. */
export const inboxViews = ['reply', 'mine', 'thanks', 'replied', 'backlog', 'all'] as const;
export type InboxView = (typeof inboxViews)[number];

/** Why an item needs no answer from us. */
export const closeReasons = ['no_answer_needed', 'spam', 'duplicate', 'not_ours', 'solved_elsewhere', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

export const ratingChoices = ['1', '2', '3', '4', '5', 'none'] as const;
export type RatingChoice = (typeof ratingChoices)[number];

export const noteMaximum = 4000;

/** How long a claim holds without a sign of life. */
export const claimMinutes = 30;
