import { useContext, useRef, useState } from 'react'
import { BackupError } from '../../backup/backup.ts'
import { bringIn, takeBackup } from '../../backup/device.ts'
import { OpenStorage } from '../../storage/context.ts'
import { device as words } from '../../words/index.ts'
import actions from '../actions.module.css'
import { saveFile } from '../save-file.ts'
import styles from './OnThisDevice.module.css'

/** Where the reader's things are, and the way to take them out in one file and bring them in again. */
export function OnThisDevice() {
  const open = useContext(OpenStorage)
  const picker = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<{ text: string; failed?: true }>()

  async function save(): Promise<void> {
    try {
      const day = new Date().toISOString().slice(0, 10)
      saveFile(`galley-${day}.json`, await takeBackup(await open()))
      setTold({ text: words.saved })
    } catch {
      setTold({ text: words.unreadable, failed: true })
    }
  }

  async function bring(file: File): Promise<void> {
    try {
      const storage = await open()
      const { changed, unread } = await bringIn(file, storage)
      // Of what could not be read nobody knows whether it is here.
      const brought = changed === 0 && unread > 0 ? [] : [words.brought(changed)]
      const lasts = storage.kept ? [] : [words.passing]
      setTold({ text: [...brought, ...words.unread(unread), ...lasts].join(' ') })
    } catch (error) {
      const text =
        error instanceof BackupError
          ? words.failed(file.name, words.faults[error.fault])
          : words.notKept(file.name)
      setTold({ text, failed: true })
    }
  }

  return (
    <section className={styles.device} aria-labelledby="device-heading">
      <h3 id="device-heading" className={styles.heading}>
        {words.heading}
      </h3>
      <p>{words.where}</p>
      <div className={styles.tools}>
        <button type="button" className={actions.link} onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" className={actions.link} onClick={() => picker.current?.click()}>
          {words.bring}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.bring}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            // The same file can be chosen again.
            target.value = ''
            if (file) void bring(file)
          }}
        />
      </div>
      <output className={told?.failed ? styles.failed : undefined}>{told?.text}</output>
    </section>
  )
}
