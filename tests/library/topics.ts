/** A library of known topics: for each a few articles that share what they are about and little else. */
export const topics: Record<string, [headline: string, text: string][]> = {
  ferry: [
    [
      'The Skarvik Ferry Comes Back',
      'For eleven years the timetable stayed bolted to the wall. On Monday the ferry to Skarvik leaves the quay again, with Captain Ingrid Holm on the bridge and forty cars below.',
    ],
    [
      'Captain Holm Takes Her Last Watch',
      'Ingrid Holm has steered the ferry between Skarvik and the mainland through three engines. She will hand over the bridge in May and says the quay will look small from a car.',
    ],
    [
      'A Timetable Nobody Took Down',
      'At the quay in Skarvik the old sailing times still hang. Passengers of the ferry photograph them; the crew under Ingrid Holm has learned to live with the questions.',
    ],
  ],
  bread: [
    [
      'Bread Prices Rise for the Ninth Month',
      'A loaf of rye costs a crown more than in spring. Bakers blame the flour, millers blame the harvest, and the ovens burn gas that nobody can pay for.',
    ],
    [
      'The Baker Who Grinds His Own Flour',
      'Behind the ovens stands a mill no larger than a wardrobe. The baker buys rye from two farms and sells each loaf with the name of the field.',
    ],
    [
      'Why Rye Is Leaving the Loaf',
      'Millers say rye has become a niche. Bakers mix wheat into the flour, and the crust of the loaf tells you the harvest was wet.',
    ],
  ],
  bees: [
    [
      'Beekeepers Count Their Winter Losses',
      'Of ten hives six are silent. The mites came in autumn, the queens stopped laying, and the beekeepers open boxes that weigh nothing.',
    ],
    [
      'A Queen by Post',
      'The envelope hums. Inside, a queen and eight workers travel to a beekeeper whose hives lost theirs; the post office charges for a letter.',
    ],
    [
      'Mites Learn to Wait',
      'Researchers opened four hundred hives and found the mites hiding under the brood. Beekeepers who treat in summer only feed them.',
    ],
  ],
  chess: [
    [
      'Petrosyan Wins the Endgame and the Title',
      'After six hours the rook crossed the board. Levon Petrosyan took the chess title with a pawn nobody had looked at since the opening.',
    ],
    [
      'The Opening Nobody Plays',
      'Grandmasters laugh at it, computers shrug. In the chess club of Gyumri every child begins with the opening that Petrosyan once lost with.',
    ],
    [
      'A Pawn in the Museum',
      'The board of the final stands under glass, with the pawn where Levon Petrosyan left it. Chess visitors ask why the rook is missing.',
    ],
  ],
  glacier: [
    [
      'The Glacier Gives Back a Ski',
      'The ice at Hardanger let go of a ski of birch, thirteen hundred years old. Archaeologists walk the edge of the glacier every September.',
    ],
    [
      'Archaeologists Race the Melting Ice',
      'What the glacier held for a thousand summers rots in two. At Hardanger archaeologists carry boxes of frozen leather down the moraine.',
    ],
    [
      'Arrows From the Ice',
      'The shafts still have feathers. Found where the glacier at Hardanger stood ten years ago, the arrows tell archaeologists of hunters and reindeer.',
    ],
  ],
  tram: [
    [
      'Straßenbahn fährt wieder bis zum Hafen',
      'Nach neun Jahren Baustelle rollt die Straßenbahn der Linie 4 wieder bis zum Hafen. Fahrgäste standen um fünf Uhr früh an den Gleisen.',
    ],
    [
      'Ein Fahrer, eine Linie, dreißig Jahre',
      'Jürgen Tamm kennt jede Weiche der Linie 4. Er fuhr die erste Straßenbahn zum Hafen und will auch die letzte fahren.',
    ],
    [
      'Die Weiche am Hafen klemmt',
      'Seit Montag hält die Straßenbahn eine Station früher. Die Linie 4 braucht eine neue Weiche; Fahrgäste gehen die Gleise entlang zu Fuß.',
    ],
  ],
  salt: [
    [
      '最後の塩釜に火が入る朝',
      '汐見浦の塩釜に今年も火が入った。職人は海水を煮詰め、塩の結晶が浮かぶのを待つ。',
    ],
    [
      '塩職人の一日',
      '汐見浦では夜明け前に海水を汲む。職人は塩釜の火を見ながら、結晶の音を聞くという。',
    ],
  ],
}
