import { useEffect, type ReactNode, type Ref } from 'react'
import { house } from '../words/index.ts'
import { AtFoot } from './AtFoot.tsx'
import { makeRoom } from './make-room.ts'
import styles from './Strip.module.css'

interface StripProps {
  name: string
  /** What it is to assistive technology. */
  as?: 'section' | 'search' | 'aside'
  ref?: Ref<HTMLElement>
  children: ReactNode
}

/** A strip across the foot of the window. The page ends above it. */
export function Strip({ name, as: Tag = 'section', ref, children }: StripProps) {
  useEffect(makeRoom, [])
  return (
    <AtFoot>
      <Tag ref={ref} className={styles.strip} aria-label={name} {...house}>
        {children}
      </Tag>
    </AtFoot>
  )
}
