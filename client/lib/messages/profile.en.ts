import type { profile as danish } from './profile.da.ts';

/** What an organisation says of itself, and changing it. */
export const profile: typeof danish = {
  edit: 'Edit profile',
  editTitle: 'Edit profile',
  intro:
    'Here {name} says for itself what it is. Everybody sees it, without signing in too. Name, codes and CVR number come from registers and cannot be changed here.',
  mayNotEdit: 'Only the administrator of {name} can change its profile.',
  keptTitle: 'Profile: {name}',
  saved: 'The profile was saved {time}.',
  about: 'About you',
  contact: 'Contact',
  field: {
    descriptionDa: 'Description in Danish',
    descriptionEn: 'Description in English',
    aiWorkDa: 'Work with AI, in Danish',
    aiWorkEn: 'Work with AI, in English',
    website: 'Website',
    contactFunction: 'Function',
    contactEmail: 'E-mail',
    contactPhone: 'Telephone',
  },
  help: {
    descriptionDa: 'Who you are and what you do, in a few sentences.',
    descriptionEn: 'Shown to those who read in English. Where it is empty, they see the Danish text.',
    aiWorkDa: 'What you are working on, what you want to do, and what others can ask you about.',
    website: 'Begins with https://. Preferably the page about your work with AI.',
    contactFunction: 'A function, not a person, for instance “Digitalisation and data”.',
    contactEmail: "The function's shared mailbox, not an employee's.",
    contactPhone: "The function's number, for instance +45 12 34 56 78.",
  },
};
