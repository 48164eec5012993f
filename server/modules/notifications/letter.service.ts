import type { IdentityService } from '../identity/identity.service.ts';
import type { Letter, LetterWriter } from '../mail/letter.type.ts';
import { MailKind } from '../mail/mail.type.ts';
import type { Addressee, LetterStore } from './letter.store.ts';
import { invitationLetter, newsLetter } from './letter.texts.ts';
import { isReader } from './notification.service.ts';

const patienceMilliseconds = 30_000;

/**
 * Writes mails when they are sent, not when they are queued: to the address of that moment, in the language of
 * that moment, and only of what their reader may still see, has not read yet and still wants.
 */
export class LetterService implements LetterWriter {
  constructor(
    private readonly store: LetterStore,
    private readonly identity: Pick<IdentityService, 'actorsOf'>,
    private readonly publicUrl: string,
  ) {}

  async letterFor(mail: string): Promise<Letter | undefined> {
    const addressee = await this.store.addressee(mail);
    if (!addressee) return undefined;
    return addressee.kind === MailKind.INVITATION ? this.#invitation(addressee) : this.#news(mail, addressee);
  }

  #invitation({ email, language, organisation, until }: Addressee): Letter | undefined {
    if (email === null || organisation === null || until === null) return undefined;
    const address = this.#address('/auth/login?return=%2Fmig', language);
    return { language, to: email, ...invitationLetter({ organisation, until, address, language }) };
  }

  async #news(mail: string, { personId, email, language, kind }: Addressee): Promise<Letter | undefined> {
    if (personId === null || email === null) return undefined;
    const actor = (await this.identity.actorsOf([personId])).get(personId);
    if (!actor || !isReader(actor)) return undefined;
    const found = await this.store.items(mail, {
      ...{ actor, language },
      deadline: Date.now() + patienceMilliseconds,
    });
    const items = found.flatMap(({ text, path }) =>
      path === null ? [] : [{ text, address: this.#address(path, language) }],
    );
    if (items.length === 0) return undefined;
    const settingsAddress = this.#address('/mig#mail', language);
    const content = newsLetter(items, { isDigest: kind === MailKind.DIGEST, settingsAddress, language });
    return { language, to: email, ...content, unsubscribe: settingsAddress };
  }

  #address(path: string, language: 'da' | 'en'): string {
    const url = new URL(path, this.publicUrl);
    if (language === 'en') url.searchParams.set('lang', 'en');
    return url.href;
  }
}
