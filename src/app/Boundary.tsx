import { Component, type ReactNode } from 'react'
import { ErrorPage } from '../pages/error.tsx'

interface State {
  failed?: { error: unknown }
}

/** Shows the error page in place of a page that fell over while it was shown. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {}

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } }
  }

  override render() {
    const { failed } = this.state
    return failed ? <ErrorPage error={failed.error} /> : this.props.children
  }
}
