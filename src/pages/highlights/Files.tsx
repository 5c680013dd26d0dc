import { use, useRef, useState, type ChangeEvent } from 'react'
import { ReadersHighlights } from '../../annotations/context.ts'
import { HighlightsFileError } from '../../annotations/file.ts'
import type { Highlight } from '../../annotations/highlight.ts'
import { openFile, readFile } from '../../annotations/import.ts'
import { toMarkdown } from '../../annotations/markdown.ts'
import { toAnnotations } from '../../annotations/web-annotation.ts'
import { findBase } from '../../library/base.ts'
import actions from '../../ui/actions.module.css'
import { saveFile } from '../../ui/save-file.ts'
import { highlights as words } from '../../words/index.ts'
import styles from '../highlights.module.css'

// What the page offers to write; another format is a line.
const formats = [
  { name: 'Markdown', file: 'highlights.md', type: 'text/markdown', write: toMarkdown },
  { name: 'JSON', file: 'highlights.json', type: 'application/json', write: toAnnotations },
]

// Of the files that can be taken in.
const endings = ['.json', '.jsonld', '.md', '.markdown', '.txt'].join()

interface FilesProps {
  /** What goes out: all highlights, or those that were found. */
  shown: readonly Highlight[]
  /** How many there are in all. */
  count: number
}

/** The ways out and in: as files, in formats that other apps read. */
export function Files({ shown, count }: FilesProps) {
  const store = use(ReadersHighlights)
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<{ words: string; failed: boolean }>()

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    try {
      const { highlights, lost } = readFile(await openFile(file))
      const taken = await store.merge(highlights)
      setSaid({ words: words.imported(taken, highlights.length, lost), failed: false })
    } catch (error) {
      // The storage may not even have come.
      const isOfFile = error instanceof HighlightsFileError
      setSaid({ words: isOfFile ? words.troubles[error.trouble] : words.unkept, failed: true })
    } finally {
      // The same file may be chosen again.
      target.value = ''
    }
  }

  return (
    <div className={styles.files}>
      {shown.length > 0 &&
        formats.map(({ name, file, type, write }) => (
          <button
            key={name}
            type="button"
            className={actions.link}
            onClick={() => saveFile(file, write(shown, findBase().href), type)}
          >
            {shown.length < count ? words.exportFound(name, shown.length) : words.export(name)}
          </button>
        ))}
      <button type="button" className={actions.link} onClick={() => input.current?.click()}>
        {words.import}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.import}
        accept={endings}
        onChange={(event) => void take(event)}
      />
      <output className={said?.failed ? styles.failed : styles.done}>{said?.words}</output>
    </div>
  )
}
