/** Closed lists for reading headlines, all languages together unless said otherwise. Lower case, accents off. */

const toSet = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** By language: words that editors drop from a headline or put back without changing what it says. */
export const articleWords: Record<string, ReadonlySet<string>> = {
  en: toSet('a an the'),
  de: toSet('der das dem den des ein eine einen einem einer eines'),
  fr: toSet('le la les un une l'),
  es: toSet('el la los las un una'),
  it: toSet('il lo la i gli le un una uno'),
  pt: toSet('o os um uma'),
  nl: toSet('de het een'),
}

/** What `&` stands for. */
export const andWords = toSet('and und et y e og och en i oraz and')

/** By language: words that no headline ends with. One that does was cut off there. */
export const danglingWords: Record<string, ReadonlySet<string>> = {
  en: toSet('a an the of and or from with by as that than into between his her its their for at'),
  de: toSet(
    'der das dem den des eine einen einem einer eines und oder von im ins zum zur für dass',
  ),
  fr: toSet('le la les un une du des de et ou au aux dans sur par que qui ses son sa leur leurs'),
  es: toSet('el la los las un una de del y o al en por con que su sus'),
  it: toSet(
    'il lo la gli le un una di del della dei delle e ed o al alla da dal dalla nel nella che',
  ),
  pt: toSet('os um uma de da dos das e ou ao aos em no na nos nas com que seu sua'),
  nl: toSet('de het een van en of met voor dat zijn haar hun tussen'),
}

/** Before a colon or a bar: says when or by whom first, and nothing of what the article is. */
export const kickers =
  toSet(`exclusive breaking breaking-news just-in exklusiv eilmeldung eil exclusif urgent
  exclusiva ultima-hora esclusiva ultim-ora exclusivo`)

/** Words of a newspaper's own name. */
export const paperWords =
  toSet(`news times post herald tribune gazette journal guardian observer telegraph chronicle
  mail mirror magazine weekly daily zeitung nachrichten anzeiger rundschau tagblatt presse blatt zeit spiegel figaro
  diario periodico giornale corriere gazzetta dagblad avis courier online`)

/** Words of another form or part of what a headline names: never the name of a newspaper. */
export const formWords =
  toSet(`live video videos photo photos picture pictures gallery podcast audio part episode chapter
  day week month review opinion opinions comment commentary analysis letter letters editorial quiz update updates latest
  interview explained explainer obituary transcript recap preview summary newsletter correction timeline factcheck map
  maps data column blog sequel again first second third fourth fifth last final one two three four five six seven eight
  nine ten i ii iii iv v vi vii viii ix x
  bilder fotos bild foto galerie teil folge kapitel tag kritik rezension meinung kommentar analyse leserbriefe ticker
  liveticker nachruf interview ubersicht karte erster zweiter dritter
  partie jour critique direct analyse entretien portrait editorial
  fotos parte capitulo episodio dia critica opinion analisis directo entrevista galeria editorial
  parte foto puntata giorno diretta recensione`)

/** Words that stand in headlines about anything, and so tell nothing of which one it is. */
export const emptyWords =
  toSet(`the a an and or of in on at to for from with by as that which who whom whose is are was
  were be been being has have had will would can could should may might must do does did it its this these those not no
  but if than into over after before about how why what when where you your we our they their he she his her him i me my
  up out off all more most new now still just so know knows need needs everything anything something nothing things
  thing here there says say said latest news live update updates far get gets make makes us
  der die das den dem des ein eine einen einem einer eines und oder von zu zum zur im in am an auf aus bei mit nach fur
  als wie auch ist sind war waren wird werden wurde nicht kein keine es er sie wir ihr sich uber unter vor um bis was
  warum wer wo wann wenn dass alles jetzt neue neuer neues sagt mehr noch wissen mussen
  le la les un une des du de et ou au aux dans sur pour par avec sans qui que quoi ne pas ce cette ces est sont son sa
  ses leur plus tout comment pourquoi savoir faut
  el los las unos unas y o del al en por para con sin que se su sus lo es son no como mas todo sobre saber hay
  il gli di che e ed da dal nel non piu per tutto cosa come sapere
  os um uma do da dos das no na nos nas com nao mais tudo sobre saber
  het een van en met voor op aan niet dat ze zijn meer alles wat hoe waarom weten
  og i pa til av for med som er det den en et ikke om att och pa av for med som ar det inte`)
