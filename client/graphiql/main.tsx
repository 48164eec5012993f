import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './graphiql.css';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const firstQuery = `# Hvem har løst det her?
query Solvers($problem: String!) {
  solvers(problem: $problem, first: 5) {
    organisation {
      name
    }
    useCases {
      title
      status
    }
    reasons {
      text
    }
  }
}
`;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={firstQuery}
    initialVariables={'{\n  "problem": "sortering af indgående post"\n}'}
  />,
);
