import { galley } from '../../../src/build/galley.ts'
import base from '../../../vite.config.ts'

/** A site with a name that is longer than the bar of a phone. */
export default {
  ...base,
  plugins: [galley({ name: 'The Skarvik Harbour Gazette & Weekly Observer' })],
}
