/**
 * Closed lists of single words, for all languages together, by what meeting one of them says.
 * Lower case; a word may stand in several lists.
 */
export const wordLists = {
  /** Words that say who made a picture, and the agencies pictures come from. */
  credit: `
    foto fotos photo photos photograph photographer photography photographs photographie bild bilder bildquelle fotograf
    fotografin fotografie image images imagen imágenes courtesy credit credits courtesía cortesía quelle grafik
    illustration infografik symbolbild archivbild archivfoto screenshot fotografía archivo crédit crédits zdjęcie fot
    getty gettyimages reuters ap afp dpa epa apa imago istock shutterstock alamy keystone picture-alliance picture
    alliance pixabay unsplash flickr wikimedia commons fotolia adobe adobestock stock pexels istockphoto efe ansa
    tass xinhua bloomberg corbis handout pool file montage collage visum laif ddp ullstein zuma nasa cc by-sa cc-by
    写真 撮影 提供 사진 제공 攝 摄 图 صورة kép foto: fotó фото
    fotoğraf fotoğraflar تصوير снимок archieffoto arkivbild arkivfoto צילום צילומים תמונה φωτογραφία φωτογραφίες φωτό φωτ
    kuva kuvaaja kuvat kuvalähde snímek snímky fotografija fotografije снимка світлина عکس ảnh nguồn फोटो तस्वीर`,
  /** Words that point into a picture. */
  scene: `
    left right center centre pictured shown seen poses posing stands standing sits sitting speaks speaking walks walking
    holds holding looks looking attends attending arrives arriving waves wearing smiles background foreground above below
    top bottom clockwise links rechts mitte hinten vorne vorn vlnr steht stehen sitzt sitzen hält zeigt zeigen spricht
    posiert lächelt hintergrund vordergrund oben unten izquierda derecha centro durante saluda posa muestra gauche droite
    lors pendant montre lewej prawej podczas esquerda direita shows show depicts showing view aerial portrait blick
    ansicht aufnahme vista vue widok figure fig abb abbildung figura imagen video vídeo trailer watch file undated
    during`,
  /** Words before a name that wrote the article. */
  by: `by von par por di da de przez autor autorin autoren author authors auteur redaktion text reporter correspondent
    editor writer staff written posted published veröffentlicht geschrieben publié publicado redacción escrito автор 記者
    记者 編集部 기자 文 작성 szerző yazan`,
  month: `january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember jän jänner feber okt dez mrz enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic janvier février mars avril
    juin juillet août septembre octobre novembre décembre janeiro fevereiro março maio junho julho setembro outubro
    novembro dezembro fev set out stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
    listopada grudnia gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre január február március
    április május június július augusztus szeptember október december января февраля марта апреля мая июня июля августа
    сентября октября ноября декабря januari februari maart mei augustus oktober marts maj juni juli mars augusti ocak şubat
    nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık січня лютого березня квітня травня червня липня серпня
    вересня жовтня листопада грудня`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch
    donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi
    vendredi samedi dimanche poniedziałek wtorek środa czwartek piątek sobota niedziela segunda terça quarta quinta
    sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag
    mandag tirsdag lørdag søndag lunedì martedì mercoledì giovedì venerdì sabato domenica понедельник вторник среда
    четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar`,
  /** Words that say when a page was made or changed. */
  stamp: `updated published posted last modified uhr aktualisiert stand erstellt veröffentlicht datum date date:
    publié mis à jour modifié actualizado publicado ago est edt gmt pst pdt utc cet bst am pm a.m p.m hrs ist min read
    lesezeit minuten minutes lectura dodano opublikowano data submitted created 更新 公開 发布 來源 来源 입력 수정 bijgewerkt gepubliceerd publicerad uppdaterad publisert oppdatert pubblicato
    aggiornato опубликовано обновлено güncelleme yayınlanma`,
  /** Networks and the things one is asked to do on them. */
  share: `facebook twitter whatsapp tweet tweeten teilen teile share pinterest linkedin xing email e-mail mailen drucken
    print pin reddit flipboard instagram telegram pocket messenger tumblr google+ merken compartir partager imprimir
    imprimer enviar correo udostępnij compartilhar tweetar kommentare comments kommentieren like follow folgen
    シェア ツイート いいね 공유 分享 mastodon youtube tiktok delen dela condividi partilhar поделиться paylaş
    reacties kommentarer комментарии yorum commenti comentários`,
  /** What newsletters, shops and subscriptions say. */
  offer: `newsletter abonnieren abonnement abo subscribe subscription subscriber sign signup register registrieren anmelden
    suscríbete suscribirse boletín abonnez abonner inscrivez jetzt kostenlos gratis free donate spenden unterstützen support
    click here hier klicken klick download app cookies cookie datenschutz einwilligung login premium plus testen`,
  /** Words of the small print. */
  rights: `copyright rights reserved rechte vorbehalten reservados derechos réservés droits © impressum terms prawa
    zastrzeżone reproduced republished license licensed`,
  /** Words that lean on what was said before. */
  leaning: `this these that those he she it they his her its their him them such also however but then so therefore
    meanwhile moreover furthermore yet still instead thus hence er sie es dieser diese dieses diesem diesen dies das
    ihr ihre sein seine seinen ihm ihn ihnen auch aber doch jedoch dann so deshalb daher dabei dafür damit zudem
    außerdem allerdings dagegen trotzdem dennoch denn dort schließlich este esta esto estos estas ese esa eso él ella
    ellos su sus también pero sin embargo además así entonces il elle ils elles ce cette ces cela son sa ses leur
    aussi mais cependant pourtant donc alors ainsi ten ta to te jego jej ich także jednak ale więc ele ela eles seu sua
    também mas porém assim
    он она они это этот эта эти его её их также но однако поэтому затем`,
  /** Words of someone who speaks for himself or to the reader. */
  person: `i we you my our your me us myself ich wir du mein unser dein euch uns mich mir ihr sie ihnen yo nosotros tú
    usted mi nuestro tu je nous vous mon notre votre ja my wy mój nasz eu nós você meu nosso`,
  /** Verbs of saying, and the small verbs of full sentences. */
  verb: `is are was were be been being has have had will would can could should may might must do does did said says say
    told added according ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll
    sollen sollte muss müssen darf will wollen sagt sagte sagen gibt geht macht liegt bleibt es son era fue fueron ha
    han había puede pueden será dijo está están tiene hay est sont était étaient a ont avait peut peuvent sera dit fait
    jest są był była były ma może powiedział é são foi foram tem pode disse
    был была было были есть будет может сказал сказала говорит`,
  /** Small words that hold sentences together. */
  function: `the a an and or of in on at to for from with by as that which who is are was were be this it not but if
    than into over after before about der die das den dem des ein eine einen einem einer eines und oder von zu zum zur
    im in am an auf aus bei mit nach für als wie auch ist sind war dass daß sich nicht es er sie wir durch über unter
    vor um bis wird werden hat haben wenn el la los las un una unos unas y o de del al en por para con sin que se su lo
    es son no como más le les des du et ou à au aux dans sur pour par avec sans qui ne pas ce cette est sont w z na do
    od po za i a o że się nie jest to dla przez os as um uma da dos das em no na nos nas com não é e ao il di che non
    per una och att det som på av
    и в на не что с по как из за от для это он она они но к у же о его её был была было были при или`,
  /** What opens or names a section. */
  section: `introduction conclusion summary background methods results discussion references overview contents einleitung
    fazit zusammenfassung hintergrund ausblick ergebnis inhalt übersicht introducción conclusión conclusiones resumen
    introducción wstęp podsumowanie wnioski faq glossary sources quellen literatur links review chapter step schritt teil
    part tip tipp tipps`,
  /** Question words: headings and teasers like to ask. */
  asking: `what why how who where when which was warum wie wer wo wann welche welcher wieso qué cómo por quién dónde
    cuándo quoi pourquoi comment qui où co dlaczego jak kto gdzie kiedy o como quem
    что почему как кто где когда зачем`,
} as const

export type WordList = keyof typeof wordLists
