import { graphql } from '../../../../gql/index.ts';

/** Everything that a form can change. */
export const editedUseCaseFragment = graphql(`
  fragment EditedUseCase on UseCase {
    id
    version
    title
    language
    summary
    problem
    solution
    lessons
    wouldDoDifferently
    status
    start
    end
    techniqueNote
    legalBasis
    impactAssessmentDone
    contactFunction
    inferred
    privileges
    owner {
      id
      name
    }
    tasks {
      id
      title
    }
    problems {
      id
      title
    }
    techniques {
      id
      title
    }
    effects {
      kind
      text
    }
    costs {
      kind
      note
      amount {
        amount
        currency
      }
    }
    sources {
      url
      title
    }
    participants {
      role
      organisation {
        id
        name
      }
    }
    inspiredBy {
      id
      title
    }
  }
`);

export const languageOfUseCaseQuery = graphql(`
  query LanguageOfUseCase($id: ID!) {
    useCase(id: $id) {
      id
      language
    }
  }
`);

export const editedUseCaseQuery = graphql(`
  query EditedUseCaseById($id: ID!) {
    useCase(id: $id) {
      id
      ...EditedUseCase
    }
  }
`);

/** What tasks, problems and techniques there are to choose from. */
export const editingChoicesQuery = graphql(`
  query EditingChoices {
    problems {
      id
      title
    }
    techniques {
      id
      title
    }
    tasks {
      id
      scheme
      code
      title
    }
  }
`);

/** The clusters that something can be shared with. */
export const clusterChoicesQuery = graphql(`
  query ClusterChoices {
    clusters(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const organisationsByNameQuery = graphql(`
  query OrganisationsByName($text: String!) {
    organisations(where: [{ name: { contains: $text } }], first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);
