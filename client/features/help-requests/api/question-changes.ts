import { graphql } from '../../../gql/index.ts';

export const createQuestionMutation = graphql(`
  mutation CreateHelpRequest($input: CreateHelpRequestInput!) {
    createHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
      }
    }
  }
`);

export const updateQuestionMutation = graphql(`
  mutation UpdateHelpRequest($input: UpdateHelpRequestInput!) {
    updateHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
      }
      current {
        ...EditedQuestion
      }
    }
  }
`);

export const closeQuestionMutation = graphql(`
  mutation CloseHelpRequest($input: CloseHelpRequestInput!) {
    closeHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
        status
        version
      }
    }
  }
`);

export const withdrawQuestionMutation = graphql(`
  mutation WithdrawHelpRequest($input: WithdrawHelpRequestInput!) {
    withdrawHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
        status
        version
      }
    }
  }
`);

export const reopenQuestionMutation = graphql(`
  mutation ReopenHelpRequest($input: ReopenHelpRequestInput!) {
    reopenHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
        status
        version
      }
    }
  }
`);

export const answerQuestionMutation = graphql(`
  mutation AnswerHelpRequest($input: AnswerHelpRequestInput!) {
    answerHelpRequest(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
        answers {
          id
        }
      }
    }
  }
`);

export const editAnswerMutation = graphql(`
  mutation EditHelpAnswer($input: EditHelpAnswerInput!) {
    editHelpAnswer(input: $input) {
      errors {
        field
        code
        message
      }
      helpRequest {
        id
        answers {
          id
        }
      }
    }
  }
`);
