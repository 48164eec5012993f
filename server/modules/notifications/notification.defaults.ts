import { MailFrequency } from './notification.type.ts';

/** When somebody is told by mail who has not chosen: at once what is said to them, and nothing else. */
export const defaultFrequency = {
  addressed: MailFrequency.AT_ONCE,
  others: MailFrequency.NONE,
} as const;
