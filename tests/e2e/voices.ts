import type { Page } from '@playwright/test'

/** What a voice was told to say. */
export interface Said {
  text: string
  rate: number
  end: () => void
}

/** Browsers on servers have no voices: this one says what it is told, and ends when the test says so. */
export async function giveVoices(
  page: Page,
  voices: { name: string; local?: boolean }[],
): Promise<void> {
  await page.addInitScript((voices) => {
    const said: Said[] = []
    const all = voices.map(({ name, local = true }) => ({
      name,
      voiceURI: name,
      lang: 'en-US',
      localService: local,
      default: false,
    }))
    class Utterance extends EventTarget {
      rate = 1
      lang = ''
      voice = null
      constructor(readonly text: string) {
        super()
      }
    }
    const speak = (utterance: Utterance) => {
      said.push({
        text: utterance.text,
        rate: utterance.rate,
        end: () => {
          utterance.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: 1 }))
          utterance.dispatchEvent(new Event('end'))
        },
      })
      utterance.dispatchEvent(new Event('start'))
    }
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => all,
        speak,
        cancel: () => undefined,
        resume: () => undefined,
        addEventListener: () => undefined,
      },
    })
  }, voices)
}
