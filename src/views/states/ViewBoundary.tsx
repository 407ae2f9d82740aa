import { Component, type ReactNode } from "react";
import { FailedState } from "./FailedState.tsx";

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps the frame and the other views working when one view fails (a script that did not load, a mistake of the program). */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <FailedState error={error} retry={() => this.setState({ error: null })} />;
  }
}
