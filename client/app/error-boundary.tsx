import { Component, type ReactNode } from 'react';
import { FailedPage } from '../components/ui/failed-page.tsx';

interface Properties {
  /** Changes when another page is shown, which may well work. */
  readonly page: string;
  readonly children: ReactNode;
}

interface State {
  readonly page: string;
  readonly hasFailed: boolean;
}

/** Keeps header and menu when a page fails, for instance because its script is gone after an update. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { page: this.props.page, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ page }: Properties, state: State): State | null {
    return page === state.page ? null : { page, hasFailed: false };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <FailedPage /> : this.props.children;
  }
}
