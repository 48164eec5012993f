import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  auditColumns,
  auditEventsToExport,
  exportedAuditSchema,
  toAuditRow,
  type ExportedAuditEvent,
} from '../modules/audit/audit.export.ts';
import {
  exportedUseCaseSchema,
  toCsvRow,
  useCaseColumns,
  useCasesToExport,
  type ExportedUseCase,
} from '../modules/use-cases/use-case.export.ts';
import { csvRoute, given, many, type CsvExport, type Exporting } from './csv-export.ts';

const lang = z.enum(['da', 'en']).optional();

/** The same parameters as the address of the list in the interface. */
const useCaseParameters = z.object({
  q: z.string().optional(),
  ...{ owner: many, involved: many, country: many, region: many, task: many, problem: many },
  ...{ technique: many, status: many, origin: many },
  order: z.string().optional(),
  lang,
});
const auditParameters = z.object({
  ...{ actorName: z.string().optional(), organisationName: z.string().optional() },
  ...{ outcome: z.enum(['DONE', 'REFUSED']).optional() },
  ...{ kind: many, actor: many, organisation: many, subject: many },
  ...{ from: z.string().optional(), until: z.string().optional() },
  lang,
});

const useCases: CsvExport<z.infer<typeof useCaseParameters>, ExportedUseCase> = {
  name: 'use-cases.csv',
  fileName: 'faelled-anvendelser',
  parameters: useCaseParameters,
  source: useCasesToExport,
  variables({ q, owner, involved, country, region, task, problem, technique, status, origin, order }) {
    const among = (values: string[] | undefined) => values && { in: values };
    const where = {
      ...{ owner: among(owner), involved: among(involved), task: among(task), problem: among(problem) },
      ...{ technique: among(technique), country, region, status, origin },
    };
    const filter = given(where);
    return given({ query: q, where: Object.keys(filter).length > 0 ? [filter] : undefined, orderBy: order });
  },
  page: (data) => exportedUseCaseSchema.parse(data).useCases,
  columns: useCaseColumns,
  row: toCsvRow,
};

const auditEvents: CsvExport<z.infer<typeof auditParameters>, ExportedAuditEvent> = {
  name: 'audit.csv',
  fileName: 'faelled-haendelser',
  parameters: auditParameters,
  source: auditEventsToExport,
  variables: ({ lang: _lang, ...where }) => ({ where: given(where) }),
  page: (data) => exportedAuditSchema.parse(data).auditEvents,
  columns: auditColumns,
  row: toAuditRow,
};

/** `/export/use-cases.csv` and, for those who may read the audit trail, `/export/audit.csv`. */
export function exportRoutes(app: FastifyInstance, exporting: Exporting): void {
  csvRoute(app, useCases, exporting);
  csvRoute(app, auditEvents, exporting);
}
