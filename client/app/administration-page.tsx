import { AdministrationPage as Page } from '../features/administration/components/administration-page.tsx';
import { OutgoingMail } from '../features/notifications/components/outgoing-mail.tsx';

/** The hub's administration, with what other features add to it. */
export function AdministrationPage() {
  return <Page Mails={OutgoingMail} />;
}
