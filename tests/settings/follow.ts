/**
 * Once the page has followed its settings, behind the frame in which the control answers. A test file that
 * changes settings waits for it before it ends: later there is no page any more.
 */
export const follow = () =>
  new Promise((resolve) => void requestAnimationFrame(() => setTimeout(resolve)))
