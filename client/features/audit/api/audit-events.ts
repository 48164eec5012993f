import { graphql } from '../../../gql/index.ts';

export const auditEventsQuery = graphql(`
  query AuditEvents($where: AuditEventFilter, $orderBy: AuditOrder, $first: Int!, $after: String) {
    auditEvents(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...AuditRow_event
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const auditRowFragment = graphql(`
  fragment AuditRow_event on AuditEvent {
    id
    at
    kind
    outcome
    subject
    subjectName
    details
    mentioned {
      id
      name
    }
    actor {
      id
      name
    }
    organisation {
      id
      name
    }
  }
`);

export const newestEventQuery = graphql(`
  query NewestAuditEvent {
    auditEvents(first: 1) {
      nodes {
        id
        sequence
        hash
      }
    }
  }
`);
