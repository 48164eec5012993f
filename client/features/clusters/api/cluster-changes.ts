import { graphql } from '../../../gql/index.ts';

export const createClusterMutation = graphql(`
  mutation CreateCluster($input: CreateClusterInput!) {
    createCluster(input: $input) {
      errors {
        field
        code
        message
      }
      cluster {
        ...Cluster_cluster
      }
    }
  }
`);

export const updateClusterMutation = graphql(`
  mutation UpdateCluster($input: UpdateClusterInput!) {
    updateCluster(input: $input) {
      errors {
        field
        code
        message
      }
      cluster {
        ...Cluster_cluster
      }
    }
  }
`);

export const retireClusterMutation = graphql(`
  mutation RetireCluster($input: RetireClusterInput!) {
    retireCluster(input: $input) {
      errors {
        field
        code
        message
      }
      cluster {
        id
        retiredAt
      }
    }
  }
`);
