import { AuditChainStore } from '../modules/audit/audit.chain-store.ts';
import { AuditCheckService } from '../modules/audit/audit.check-service.ts';
import { AuditReadService } from '../modules/audit/audit.read-service.ts';
import { AuditReadStore } from '../modules/audit/audit.read-store.ts';
import { AuditRetentionService } from '../modules/audit/audit.retention-service.ts';
import { AuditRetentionStore } from '../modules/audit/audit.retention-store.ts';
import { AuditService } from '../modules/audit/audit.service.ts';
import { AuditStore } from '../modules/audit/audit.store.ts';
import type { Ground } from './ground.ts';

/** Who did what: written, read, checked and let go of. */
export function createAudit({ graph, reader }: Ground) {
  const trail = new AuditStore();
  const audit = new AuditService(graph, trail);
  return {
    audit,
    auditRetention: new AuditRetentionService(graph, audit, trail, new AuditRetentionStore()),
    auditChecking: new AuditCheckService(new AuditChainStore(graph)),
    auditReading: new AuditReadService(new AuditReadStore(graph, reader)),
  };
}
