import { auditOutcomes } from '../../server/modules/audit/audit.events.ts';
import { audit as danish } from '../../client/lib/messages/audit.da.ts';
import { audit as english } from '../../client/lib/messages/audit.en.ts';

const kindsWithWords = ({ event }: typeof danish) =>
  Object.entries(event).flatMap(([domain, events]) => Object.keys(events).map((name) => `${domain}.${name}`));

describe('every kind of event', () => {
  it('has words in both languages', () => {
    const kinds = Object.keys(auditOutcomes).sort();
    expect(kindsWithWords(danish).sort()).toEqual(kinds);
    expect(kindsWithWords(english).sort()).toEqual(kinds);
  });
});
