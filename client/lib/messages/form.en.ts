import type { form as danish } from './form.da.ts';

/** What every form says. */
export const form: typeof danish = {
  errorTitle: '{count, plural, one {Mend this first} other {Mend these # things first}}',
  fieldNamed: '“{field}”',
  nothingLost: 'What you have written is still here. Try again in a little while.',
  sessionEndedTitle: 'You are no longer signed in',
  sessionEndedText:
    'What you have written is still here. Sign in in a new window, come back here, and send it again.',
  sessionEndedSignIn: 'Sign in in a new window',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving …',
  optional: '(optional)',
  pick: 'Type to choose',
  suggestions: '{count, plural, =0 {Nothing matches} one {# suggestion} other {# suggestions}}',
  leftover: '“{text}” is not chosen in “{field}”: choose from the list, or empty the field.',
  suggested: 'Suggestions: {field}',
  take: 'Choose {title}',
  picked: 'Chosen: {field}',
  unpick: 'Remove {title}',
};
