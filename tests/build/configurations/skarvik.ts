import { galley } from '../../../src/build/galley.ts'
import base from '../../../vite.config.ts'

/** A site in German that says all that can be said. */
export default {
  ...base,
  plugins: [
    galley({
      name: 'Skarvik & <Post>',
      tagline: 'Nachrichten vom Kai',
      language: 'de',
      siteUrl: 'https://skarvik.example/post',
      colours: { paper: { bg: '#ffffff', pencil: '#7a1f3d' }, night: { bg: '#000000' } },
      footer: {
        text: 'Herausgegeben in Skarvik.',
        links: [{ text: 'Impressum', href: 'https://skarvik.example/impressum' }],
      },
      sidebar: ['similar'],
      // The second one is a slip of the pen.
      sections: { hafen: 'Am Hafen', wolrd: 'World' },
    }),
  ],
}
