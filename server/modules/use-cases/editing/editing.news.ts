import type { AuditEvent } from '../../audit/audit.service.ts';
import type { News } from '../../notifications/notification.service.ts';
import { Lifecycle } from '../use-case.enums.ts';
import type { EditedUseCase } from './editing.store.ts';

/** What others are told of a change, given the use case as it was before. */
export function newsOf(event: AuditEvent, before: EditedUseCase): News | undefined {
  const { id: useCase } = before;
  if (event.kind === 'use-case.edited') return { kind: 'USE_CASE_CHANGED', useCase };
  if (event.kind === 'use-case.retired') return { kind: 'USE_CASE_RETIRED', useCase };
  const grantees = event.kind === 'use-case.shared' ? event.with : [];
  const isShown = ['use-case.published', 'use-case.shared', 'use-case.restored'].includes(event.kind);
  return isShown ? published(before, grantees) : undefined;
}

function published(before: EditedUseCase, grantees: readonly string[]): News {
  const isNew = before.lifecycle !== Lifecycle.PUBLISHED;
  const knew = isNew || before.visibility !== 'SHARED' ? [] : before.sharedWith;
  const newlySharedWith = grantees.filter((grantee) => !knew.includes(grantee));
  return { kind: 'USE_CASE_PUBLISHED', useCase: before.id, isNew, newlySharedWith };
}
