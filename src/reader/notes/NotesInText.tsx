import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { createPortal } from 'react-dom'
import type { Highlight } from '../../annotations/highlight.ts'
import type { Placed } from '../../annotations/placed.ts'
import { hostAfter, layOut } from './hosts.ts'
import { Note } from './Note.tsx'
import { listInOpen } from './places.ts'
import type { Pieces } from './use-marks.ts'

interface NotesInTextProps {
  placed: readonly Placed[]
  pieces: Pieces
  container: RefObject<HTMLElement | null>
  /** The highlight whose note is being written. */
  editing: string | undefined
  onOpen: (id: string) => void
  onWrite: (edited: Highlight, note: string, leaving: boolean) => void
  onDone: (id: string) => void
}

/** The notes, each behind the block that it is about; in the margin where there is one. */
export function NotesInText(props: NotesInTextProps) {
  const { placed, pieces, container, editing, onOpen, onWrite, onDone } = props
  const hosts = useHosts(container, pieces)
  useMargin(props, hosts)
  return placed.map(({ highlight }) => {
    const host = hosts.get(highlight.id)
    return (
      host &&
      createPortal(
        <Note
          highlight={highlight}
          editing={editing === highlight.id}
          onOpen={onOpen}
          onWrite={onWrite}
          onDone={onDone}
        />,
        host,
        highlight.id,
      )
    )
  })
}

type Hosts = ReadonlyMap<string, HTMLElement>

function useHosts(container: RefObject<HTMLElement | null>, pieces: Pieces): Hosts {
  const [hosts, setHosts] = useState<Hosts>(new Map())
  const all = useRef(new Set<HTMLElement>())

  useEffect(() => {
    const root = container.current
    if (!root) return
    const next = new Map<string, HTMLElement>()
    for (const [id, ranges] of pieces) {
      const last = listInOpen(ranges).at(-1)
      const host = last && hostAfter(last, root)
      if (host) next.set(id, host)
    }
    for (const host of next.values()) all.current.add(host)
    // The marks are seen first.
    startTransition(() => setHosts(next))
  }, [container, pieces])

  useEffect(() => {
    const used = new Set(hosts.values())
    for (const host of all.current) {
      if (used.has(host) || host.hasChildNodes()) continue
      host.remove()
      all.current.delete(host)
    }
  }, [hosts])
  useLayoutEffect(() => {
    const { current } = all
    return () => {
      for (const host of current) host.remove()
    }
  }, [])
  return hosts
}

/** Lays the notes out in the margin, now and whenever something there changes its size. */
function useMargin({ placed, pieces, container, editing }: NotesInTextProps, hosts: Hosts): void {
  useEffect(() => {
    const root = container.current
    const beside = placed.flatMap(({ highlight: { id, note } }) => {
      const [range] = note !== undefined || id === editing ? listInOpen(pieces.get(id) ?? []) : []
      const element = hosts.has(id) && document.getElementById(`note-${id}`)
      return range && element ? [{ note: element, range }] : []
    })
    if (!root || beside.length === 0) return undefined
    // The headline and the meta.
    const others = [...root.querySelectorAll(':scope > header > h1, :scope > ul')]
    const lay = () => {
      if (!matchMedia('screen and (min-width: 1280px)').matches) return
      layOut(beside, others)
    }
    const sizes = new ResizeObserver(lay)
    sizes.observe(root)
    for (const { note } of beside) sizes.observe(note)
    return () => sizes.disconnect()
  }, [placed, pieces, container, editing, hosts])
}
