import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { footId } from './foot.ts'

/** Stands at the foot of the window with whatever else does, and hides none of it. */
export function AtFoot({ children }: { children: ReactNode }) {
  const foot = document.getElementById(footId)
  return foot ? createPortal(children, foot) : children
}
