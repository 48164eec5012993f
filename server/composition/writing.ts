import { AdoptionService } from '../modules/adoptions/adoption.service.ts';
import { AdoptionStore } from '../modules/adoptions/adoption.store.ts';
import type { AuditService } from '../modules/audit/audit.service.ts';
import { ClusterWriteService } from '../modules/clusters/cluster.write-service.ts';
import { ClusterWriteStore } from '../modules/clusters/cluster.write-store.ts';
import { CommentService } from '../modules/comments/comment.service.ts';
import { CommentStore } from '../modules/comments/comment.store.ts';
import { HelpAnswerService } from '../modules/help-requests/help-answer.service.ts';
import { HelpAnswerStore } from '../modules/help-requests/help-answer.store.ts';
import { HelpRequestWriteService } from '../modules/help-requests/help-request.write-service.ts';
import { HelpRequestWriteStore } from '../modules/help-requests/help-request.write-store.ts';
import { HistoryService } from '../modules/history/history.service.ts';
import { HistoryStore } from '../modules/history/history.store.ts';
import { ImportService } from '../modules/imports/import.service.ts';
import type { NotificationService } from '../modules/notifications/notification.service.ts';
import { OrganisationEditingService } from '../modules/organisations/editing/editing.service.ts';
import { OrganisationEditingStore } from '../modules/organisations/editing/editing.store.ts';
import type { OrganisationWriteService } from '../modules/organisations/organisation.write-service.ts';
import { UseCaseBulkService } from '../modules/use-cases/editing/bulk.service.ts';
import { UseCaseEditingService } from '../modules/use-cases/editing/editing.service.ts';
import { UseCaseEditingStore } from '../modules/use-cases/editing/editing.store.ts';
import { UseCaseUnits } from '../modules/use-cases/editing/editing.units.ts';
import { UseCaseHoldingService } from '../modules/use-cases/use-case.holding.service.ts';
import { UseCaseHoldingStore } from '../modules/use-cases/use-case.holding.store.ts';
import { UseCaseImportService } from '../modules/use-cases/importing/importing.service.ts';
import { UseCaseImportStore } from '../modules/use-cases/importing/importing.store.ts';
import { UseCaseWriteService } from '../modules/use-cases/use-case.write-service.ts';
import { UseCaseWriteStore } from '../modules/use-cases/use-case.write-store.ts';
import { WorkingCopyService } from '../modules/working-copies/working-copy.service.ts';
import { WorkingCopyStore } from '../modules/working-copies/working-copy.store.ts';
import type { Catalogue } from './catalogue.ts';
import type { Ground } from './ground.ts';

interface Around {
  readonly catalogue: Catalogue;
  readonly audit: AuditService;
  readonly notifications: NotificationService;
  readonly organisationWriting: OrganisationWriteService;
}

/** What changes entries of the catalogue, and what people add to the entries of others. */
export function createWriting(
  { graph, reader }: Ground,
  { catalogue, audit, notifications, organisationWriting }: Around,
) {
  const { concepts, tasks, organisations, useCases } = catalogue;
  const useCaseWriting = new UseCaseWriteService(graph, new UseCaseWriteStore(), concepts);
  const [editingStore, history] = [new UseCaseEditingStore(), new HistoryService(new HistoryStore())];
  const units = new UseCaseUnits(editingStore, useCaseWriting, history);
  const holding = new UseCaseHoldingService(new UseCaseHoldingStore());
  const editing = new UseCaseEditingService(graph, editingStore, units, notifications, audit);
  const questions = new HelpRequestWriteStore();
  const around = { questions, useCases, notifications, audit };
  const helpAnswers = new HelpAnswerService(graph, new HelpAnswerStore(), around);
  return {
    ...{ organisationWriting, useCaseWriting, editing, helpAnswers },
    organisationEditing: new OrganisationEditingService(
      ...([graph, new OrganisationEditingStore(), history, audit] as const),
    ),
    bulkEditing: new UseCaseBulkService(editing),
    useCaseImports: new UseCaseImportService(
      ...([graph, new UseCaseImportStore(), editingStore, units, notifications, audit] as const),
    ),
    workingCopies: new WorkingCopyService(graph, new WorkingCopyStore(graph)),
    clusterWriting: new ClusterWriteService(graph, new ClusterWriteStore(), organisations, audit),
    adoptions: new AdoptionService(graph, new AdoptionStore(reader), holding, notifications, audit),
    comments: new CommentService(graph, new CommentStore(reader), holding, notifications, audit),
    helpRequestWriting: new HelpRequestWriteService(
      ...([graph, questions, { concepts, tasks }, helpAnswers, notifications, audit] as const),
    ),
    imports: new ImportService(organisationWriting, useCaseWriting),
  };
}
