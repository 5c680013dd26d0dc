import { tell } from '../../ui/told.ts'
import { notes as words } from '../../words/index.ts'

/** Puts words on the clipboard, and says so. */
export async function copy(text: string, done: string = words.copied): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell(done)
  } catch {
    // The browser gives no clipboard: no HTTPS, or the reader has said no.
    tell(words.notCopied)
  }
}
