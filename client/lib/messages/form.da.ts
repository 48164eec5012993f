/** What every form says. */
export const form = {
  errorTitle: '{count, plural, one {Ret dette først} other {Ret disse # ting først}}',
  fieldNamed: '»{field}«',
  nothingLost: 'Det, du har skrevet, står her endnu. Prøv igen om lidt.',
  sessionEndedTitle: 'Du er ikke logget ind længere',
  sessionEndedText:
    'Det, du har skrevet, står her endnu. Log ind i et nyt vindue, kom tilbage hertil, og send det igen.',
  sessionEndedSignIn: 'Log ind i et nyt vindue',
  cancel: 'Annullér',
  save: 'Gem',
  saving: 'Gemmer …',
  optional: '(valgfrit)',
  pick: 'Skriv for at vælge',
  suggestions: '{count, plural, =0 {Intet passer} one {# forslag} other {# forslag}}',
  leftover: '»{text}« er ikke valgt i »{field}«: vælg på listen, eller tøm feltet.',
  suggested: 'Forslag: {field}',
  take: 'Vælg {title}',
  picked: 'Valgt: {field}',
  unpick: 'Fjern {title}',
};
