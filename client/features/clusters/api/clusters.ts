import { graphql } from '../../../gql/index.ts';

export const clustersQuery = graphql(`
  query Clusters($text: String, $first: Int!, $after: String) {
    clusters(text: $text, first: $first, after: $after) {
      totalCount
      nodes {
        ...Cluster_cluster
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const clusterFragment = graphql(`
  fragment Cluster_cluster on Cluster {
    id
    name
    purpose
    version
    updatedAt
    privileges
    members {
      id
      name
    }
  }
`);

export const organisationsToAddQuery = graphql(`
  query OrganisationsToAdd($text: String!) {
    organisations(where: [{ name: { contains: $text } }], orderBy: NAME, first: 8) {
      nodes {
        id
        name
      }
    }
  }
`);
