import { rates } from '../../speech/choices.ts'
import { useStore } from '../../store/use-store.ts'
import { Select } from '../../ui/Select.tsx'
import { listen as words } from '../../words/index.ts'
import { choices, choose } from './choices.ts'
import styles from './ListenStrip.module.css'

interface ListenChoicesProps {
  language: string
  /** Those that speak the language; undefined until they are known. */
  voices: SpeechSynthesisVoice[] | undefined
  voice: SpeechSynthesisVoice | undefined
}

/** How it is read aloud: speed, voice, captions, whether one article is enough. */
export function ListenChoices({ language, voices, voice }: ListenChoicesProps) {
  const chosen = useStore(choices)
  return (
    <>
      <label>
        {words.rate}{' '}
        <Select
          value={chosen.rate}
          onChange={({ target }) => choose({ rate: Number(target.value) })}
        >
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {words.times(rate)}
            </option>
          ))}
        </Select>
      </label>
      <label>
        {words.voice}{' '}
        <Select
          value={voice?.voiceURI}
          onChange={({ target }) => choose({ voices: { [language]: target.value } })}
        >
          {voices?.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : words.network(name)}
            </option>
          ))}
        </Select>
      </label>
      {voice && !voice.localService && <p className={styles.note}>{words.sent}</p>}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={chosen.captions}
          onChange={({ target }) => choose({ captions: target.checked })}
        />{' '}
        {words.captions}
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={chosen.sleep}
          onChange={({ target }) => choose({ sleep: target.checked })}
        />{' '}
        {words.sleep}
      </label>
    </>
  )
}
