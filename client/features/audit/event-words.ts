import { useTranslations } from 'use-intl';
import type { AuditRow_EventFragment as Event } from '../../gql/graphql.ts';
import { audit } from '../../lib/messages/audit.da.ts';

/** Every kind of event that has words. */
export const kinds: readonly string[] = Object.entries(audit.event).flatMap(([domain, events]) =>
  Object.keys(events).map((event) => `${domain}.${event}`),
);

/** An event in words; a kind that this page does not know yet by its own name. */
export function useEventWords(): (kind: string) => string {
  const t = useTranslations('audit');
  return (kind) => (kinds.includes(kind) ? t(`event.${kind}` as 'event.audit.purged') : kind);
}

/** What else is known of an event, each part in words. */
export function useDetailWords(): (event: Pick<Event, 'details' | 'mentioned'>) => string[] {
  const t = useTranslations();
  const wordOf = (name: string, value: string): string => {
    if (name === 'roles') return t(`account.role.${value}` as 'account.role.READER');
    if (name === 'visibility') return t(`visibility.${value}` as 'visibility.OWN');
    if (name === 'what') return t(`audit.value.what.${value}` as 'audit.value.what.ANSWER');
    if (name === 'status') return t(`audit.value.status.${value}` as 'audit.value.status.IN_USE');
    if (name !== 'scopes' && name !== 'permission') return value;
    const right = value.replace(/[:-]/g, '_').toUpperCase();
    return t(`account.permission.${right}` as 'account.permission.AUDIT_READ');
  };
  return ({ details, mentioned }) =>
    Object.entries(readDetails(details)).flatMap(([name, given]) => {
      const values = ([given].flat() as (string | number | null)[]).filter((each) => each !== null);
      if (values.length === 0) return [];
      const value = values.map((each) => nameIn(mentioned, each) ?? wordOf(name, String(each))).join(', ');
      return name in audit.detail
        ? [t(`audit.detail.${name as 'version'}`, { value })]
        : [`${name}: ${value}`];
    });
}

function nameIn(mentioned: Event['mentioned'], id: unknown): string | undefined {
  return mentioned.find((each) => each.id === id)?.name;
}

function readDetails(details: string): Record<string, unknown> {
  try {
    return JSON.parse(details) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The page of what an event is about, where it has one. */
export function pathOfSubject(subject: string): string | undefined {
  const id = encodeURIComponent(subject);
  if (subject.startsWith('usecase-')) return `/anvendelser/${id}`;
  if (subject.startsWith('helprequest-')) return `/spoergsmaal/${id}`;
  if (subject.startsWith('organisation-')) return `/organisationer/${id}`;
  return subject.startsWith('cluster-') ? `/klynger#${id}` : undefined;
}
