import { use, useCallback, useMemo, useState, type RefObject } from 'react'
import { useLocation } from 'react-router-dom'
import type { Article } from '../../article/article.ts'
import { ReadersHighlights } from '../../annotations/context.ts'
import { toChanged, type Highlight } from '../../annotations/highlight.ts'
import { toShared } from '../../annotations/share.ts'
import { sharedFragment } from '../../annotations/fragment.ts'
import { findThere, listAround, placeAll } from '../../annotations/placed.ts'
import { between, quoteOf, type Places } from '../../annotations/target.ts'
import type { ArticleEntry } from '../../library/entry.ts'
import { useStore } from '../../store/use-store.ts'
import { passFocus } from '../../ui/pass-focus.ts'
import { say } from '../../ui/said.ts'
import { tell } from '../../ui/told.ts'
import { undoable } from '../../ui/undo.ts'
import { notes as words } from '../../words/index.ts'
import { passageOf } from '../ranges.ts'
import { copy } from './copy.ts'
import { createHighlight } from './make.ts'
import { NotesInText } from './NotesInText.tsx'
import { Orphans } from './Orphans.tsx'
import { findInView, readCaret, readSelection } from './places.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { Shared } from './Shared.tsx'
import { useLinked } from './use-linked.ts'
import { useMarks } from './use-marks.ts'
import { usePressed } from './use-pressed.ts'
import { useSelected, type Hand } from './use-selected.ts'
import { useWish } from './use-wish.ts'

interface NotesProps {
  article: Article
  entry: ArticleEntry
  /** What holds the article on the page. */
  container: RefObject<HTMLElement | null>
  hand: RefObject<Hand>
}

/** The bar by a passage: selected, or marked; `focus` where a key has asked for it. */
type Open = { id: string; focus: boolean } | undefined

/** Everything of highlights and notes in an article: marks, notes, the bar, what could not be placed. */
export default function Notes({ article, entry, container, hand }: NotesProps) {
  const store = use(ReadersHighlights)
  const list = useStore(store.list)
  const { hash } = useLocation()
  const { text } = article
  const [open, setOpen] = useState<Open>()
  const [editing, setEditing] = useEditing(list)
  const placed = useMemo(
    () => placeAll(editing ? withEdited(list, editing) : list, entry.id, text),
    [list, editing, entry.id, text],
  )
  const { selected, forget } = useSelected(container, text, hand)
  const pieces = useMarks(container, article, placed)

  const opened = open && placed.find(({ highlight }) => highlight.id === open.id)
  const close = () => {
    // The focus goes back to where the bar was asked for.
    if (open?.focus) document.getElementById(`highlight-${open.id}`)?.focus()
    setOpen(undefined)
  }

  /** The highlight of these places: the one that is there, or a new one. */
  const mark = (places: Places): Highlight => {
    const same = findThere(placed, places)
    // The bar of the highlight takes the place of the selection's.
    forget()
    if (same) return same.highlight
    const highlight = createHighlight(article, entry, places)
    void store.put(highlight)
    say(words.made)
    return highlight
  }
  const write = (highlight: Highlight) => {
    setOpen(undefined)
    setEditing(highlight)
  }
  const remove = (highlight: Highlight) => {
    const { id } = highlight
    const passage = passageOf(pieces.get(id)?.[0]?.startContainer)
    const undo = () => {
      void store.putBack(highlight)
      passFocus(() => passage ?? document.getElementById(`remove-${id}`))
    }
    setOpen(undefined)
    void store.remove(highlight)
    undoable.set({ said: words.removed, undo })
  }

  // A key acts on what is selected; without that, on the highlight or the paragraph that one is at.
  useWish((wished) => {
    const root = container.current
    if (!root) return
    const chosen = readSelection(root, text)
    const here = chosen ? undefined : listAround(placed, readCaret(root))[0]
    const places = chosen ?? findInView(root, text)
    const there = here ?? (places && findThere(placed, places))
    if (there) forget()
    if (there && wished === 'highlight') setOpen({ id: there.highlight.id, focus: true })
    else if (there) write(there.highlight)
    else if (places) {
      const highlight = mark(places)
      if (wished === 'note') write(highlight)
    }
  })
  useLinked(pieces)

  usePressed(container, placed, pieces, (id) =>
    setOpen(id === undefined ? undefined : { id, focus: false }),
  )

  // The same from one time to the next: the notes are many.
  const openBar = useCallback((id: string) => setOpen({ id, focus: true }), [])
  const writeNote = useCallback(
    (edited: Highlight, note: string, leaving: boolean) => {
      const kept = findById(store.list.get(), edited.id)
      if (kept && (kept.note ?? '') === note) return
      // Another tab may have removed it meanwhile: what is written brings it back.
      const highlight = kept ?? edited
      // To look at what the device has now takes a moment that a page that is left has not.
      if (leaving) void store.put(toChanged(highlight, { note }))
      else void store.change(highlight, { note })
    },
    [store],
  )
  const endNote = useCallback(
    (id: string) => setEditing((before) => (before?.id === id ? undefined : before)),
    [setEditing],
  )

  return (
    <>
      <NotesInText
        placed={placed}
        pieces={pieces}
        container={container}
        editing={editing?.id}
        onOpen={openBar}
        onWrite={writeNote}
        onDone={endNote}
      />
      <Orphans placed={placed} pieces={pieces} onRemove={remove} />
      {selected && (
        <SelectionBar
          container={container}
          ranges={selected.ranges}
          below={selected.touch}
          focus={false}
          tools={[
            {
              name: words.highlight,
              press: () => setOpen({ id: mark(selected.places).id, focus: false }),
            },
            { name: words.note, press: () => write(mark(selected.places)) },
            {
              name: words.copy,
              press: () => void copy(readWords(text, selected.places)),
            },
          ]}
          onClose={() => {
            setOpen(undefined)
            forget()
          }}
        />
      )}
      {opened?.places && !selected && (
        <SelectionBar
          key={opened.highlight.id}
          container={container}
          ranges={pieces.get(opened.highlight.id) ?? []}
          asked={open}
          below={false}
          mark={opened.highlight.mark}
          onMark={(chosen) => void store.change(opened.highlight, { mark: chosen })}
          focus={open?.focus ?? false}
          tools={[
            { name: words.note, press: () => write(opened.highlight) },
            { name: words.copy, press: () => void copy(quoteOf(opened.highlight)) },
            { name: words.link, press: () => share(opened.highlight) },
            { name: words.remove, press: () => remove(opened.highlight) },
          ]}
          onClose={close}
        />
      )}
      {hash.startsWith(sharedFragment) && (
        <Shared key={hash} article={article} container={container} onKeep={mark} />
      )}
    </>
  )
}

/** The highlight whose note is being written, as it is now, or was before another tab removed it. */
function useEditing(list: readonly Highlight[]) {
  const [editing, setEditing] = useState<Highlight>()
  const now = editing && findById(list, editing.id)
  if (now && now !== editing) setEditing(now)
  return [editing, setEditing] as const
}

/** A note stays on screen while it is written, whatever has become of its highlight. */
function withEdited(list: readonly Highlight[], edited: Highlight): readonly Highlight[] {
  return findById(list, edited.id) ? list : [...list, edited]
}

function findById(list: readonly Highlight[], id: string): Highlight | undefined {
  return list.find((highlight) => highlight.id === id)
}

function readWords(text: string, places: Places): string {
  return places.map(({ at, length }) => text.slice(at, at + length)).join(between)
}

/** Copies an address that shows the passage to whoever opens it; the note stays here. */
function share(highlight: Highlight): void {
  const shared = toShared(highlight)
  if (shared === undefined) tell(words.tooLong)
  else void copy(location.href.replace(/[?#].*/, '') + shared, words.linkCopied)
}
