import { graphql } from '../../../gql/index.ts';

export const questionQuery = graphql(`
  query Question($id: ID!) {
    helpRequest(id: $id) {
      id
      title
      ...QuestionHead_question
      ...QuestionActions_question
      ...Answers_question
    }
  }
`);

export const similarToQuestionQuery = graphql(`
  query SimilarToQuestion($id: ID!) {
    helpRequest(id: $id) {
      id
      similar(first: 5) {
        ...SimilarToQuestion_similar
      }
    }
  }
`);

export const editedQuestionFragment = graphql(`
  fragment EditedQuestion on HelpRequest {
    id
    version
    title
    text
    language
    problems {
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

export const editedQuestionQuery = graphql(`
  query EditedQuestion($id: ID!) {
    helpRequest(id: $id) {
      id
      status
      title
      privileges
      organisation {
        name
      }
      ...EditedQuestion
    }
  }
`);

export const questionChoicesQuery = graphql(`
  query QuestionChoices {
    problems {
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
