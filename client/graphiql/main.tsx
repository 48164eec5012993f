import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './graphiql.css';

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

/** GraphiQL, and above it why the hub answers nothing of what is typed, where its settings say so. */
function Asking() {
  const [refusal, setRefusal] = useState<string>();
  const fetcher = useMemo(() => {
    const noticing: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      setRefusal(await refusalIn(response.clone()));
      return response;
    };
    return createGraphiQLFetcher({ url: '/graphql', fetch: noticing });
  }, []);
  return (
    <div className="asking">
      {refusal !== undefined && (
        <p className="asking__refusal" role="alert" lang={navigator.language}>
          {refusal}
        </p>
      )}
      <GraphiQL
        fetcher={fetcher}
        defaultQuery={firstQuery}
        initialVariables={'{\n  "problem": "sortering af indgående post"\n}'}
      />
    </div>
  );
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What the hub says where it answers known documents only. */
async function refusalIn(response: Response): Promise<string | undefined> {
  if (response.status !== 400) return undefined;
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refused;
  return errors.find(({ extensions }) => extensions?.code === 'PERSISTED_DOCUMENT_NOT_FOUND')?.message;
}

createRoot(document.getElementById('graphiql')!).render(<Asking />);
