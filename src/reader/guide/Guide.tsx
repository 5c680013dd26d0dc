import { useEffect, useRef } from 'react'
import styles from './Guide.module.css'
import { followLine } from './line.ts'

/** Leads the eye: a quiet band under the line that is read, or everything else made pale. */
export default function Guide({ kind }: { kind: 'ruler' | 'dim' }) {
  const guide = useRef<HTMLDivElement>(null)
  useEffect(() => followLine(guide.current!), [])
  return <div ref={guide} id="guide" className={styles[kind]} aria-hidden="true" />
}
