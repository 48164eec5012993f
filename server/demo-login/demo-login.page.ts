import { escaped, type PlainPage } from '../http/plain-page.ts';
import type { Language } from '../shared/language/language.ts';
import type { Sentence } from '../shared/errors/sentences.ts';
import type { DemoPerson } from './demo-people.ts';

const words = {
  title: { da: 'Vælg en demo-person', en: 'Choose a demo person' },
  demo: { da: 'Demo', en: 'Demo' },
  intro: {
    da: 'Alle personerne er opfundet. Vælg en for at se Fælled med dens roller. Der er ingen adgangskode, og siden findes kun på din egen maskine.',
    en: 'All of the persons are invented. Choose one to see Fælled with their roles. There is no password, and the page exists on your own machine only.',
  },
  back: { da: 'Tilbage uden at logge ind', en: 'Back without signing in' },
  goneTitle: { da: 'Begynd forfra', en: 'Begin again' },
  gone: {
    da: 'Der er gået for lang tid, eller siden er åbnet i en anden browser.',
    en: 'Too much time has passed, or the page was opened in another browser.',
  },
  again: { da: 'Log ind', en: 'Sign in' },
} satisfies Record<string, Sentence>;

/** The page on which a demo person is chosen: a form of one button each, without a script. */
export function demoPage(people: readonly DemoPerson[], language: Language): PlainPage {
  const buttons = people.map((person) => {
    const role = `${person.role[language]}, ${person.place[language]}`;
    return (
      `<li><button name="person" value="${escaped(person.subject)}"><strong>${escaped(role)}</strong>` +
      `<span class="quiet">${escaped(person.name)}</span> <span class="mark">${words.demo[language]}</span></button></li>`
    );
  });
  const body =
    `<p>${words.intro[language]}</p><form method="post"><ul class="people">${buttons.join('')}</ul></form>` +
    `<p><a href="/${language === 'en' ? '?lang=en' : ''}">${words.back[language]}</a></p>`;
  return { language, title: words.title[language], body };
}

/** What is said when there is nothing to choose for any more. */
export function goneBody(language: Language): PlainPage {
  const body = `<p>${words.gone[language]}</p><p><a href="/auth/login?lang=${language}">${words.again[language]}</a></p>`;
  return { language, title: words.goneTitle[language], body };
}
