import { graphql } from '../../../gql/index.ts';

/** What somebody has begun: what is not sent yet, drafts and what was taken back, of these organisations. */
export const waitingQuery = graphql(`
  query Waiting($owners: [ID!]!) {
    myWorkingCopies {
      form
      title
      savedAt
    }
    drafts: useCases(where: [{ owner: { in: $owners }, lifecycle: [DRAFT] }], orderBy: NEWEST, first: 100) {
      totalCount
      nodes {
        id
        ...WorkList_useCase
      }
    }
    retired: useCases(
      where: [{ owner: { in: $owners }, lifecycle: [RETIRED] }]
      orderBy: NEWEST
      first: 100
    ) {
      totalCount
      nodes {
        id
        ...WorkList_useCase
      }
    }
  }
`);

export const followingQuery = graphql(`
  query Following($after: String) {
    viewer {
      id
      following(first: 25, after: $after) {
        totalCount
        nodes {
          id
          ...WorkList_useCase
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
