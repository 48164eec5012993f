/** What an organisation says of itself, and changing it. */
export const profile = {
  edit: 'Redigér profil',
  editTitle: 'Redigér profil',
  intro:
    'Her fortæller {name} selv, hvem den er. Alle kan se det, også uden at logge ind. Navn, koder og CVR-nummer kommer fra registre og kan ikke ændres her.',
  mayNotEdit: 'Kun en administrator i {name} kan ændre profilen.',
  keptTitle: 'Profil: {name}',
  saved: 'Profilen blev gemt {time}.',
  about: 'Om jer',
  contact: 'Kontakt',
  field: {
    descriptionDa: 'Beskrivelse på dansk',
    descriptionEn: 'Beskrivelse på engelsk',
    aiWorkDa: 'Arbejdet med AI, på dansk',
    aiWorkEn: 'Arbejdet med AI, på engelsk',
    website: 'Hjemmeside',
    contactFunction: 'Funktion',
    contactEmail: 'E-mail',
    contactPhone: 'Telefon',
  },
  help: {
    descriptionDa: 'Hvem I er, og hvad I laver, i få sætninger.',
    descriptionEn: 'Vises til dem, der læser på engelsk. Står det tomt, ser de den danske tekst.',
    aiWorkDa: 'Hvad I er i gang med, hvad I vil, og hvad andre kan spørge jer om.',
    website: 'Begynder med https://. Gerne siden om jeres arbejde med AI.',
    contactFunction: 'En funktion, ikke en person, fx »Digitalisering og data«.',
    contactEmail: 'Funktionens fælles postkasse, ikke en medarbejders.',
    contactPhone: 'Funktionens nummer, fx +45 12 34 56 78.',
  },
};
